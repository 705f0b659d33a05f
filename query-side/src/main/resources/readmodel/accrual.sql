-- Runs that count the late fees of all accounts up to a day. What grew stands in the accounts.

create table late_fee_run (
    run uuid primary key,
    through date not null,
    state text not null default 'RUNNING',
    accounts bigint,
    asked_by text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    position bigint not null
);
create index late_fee_run_by_day on late_fee_run (through desc);
