-- Runs that count the late fees of all accounts up to a day, and how far each is. What happened to
-- them is told by their events.
create table command.late_fee_run (
    run          uuid        not null primary key,
    through      date        not null unique,
    state        text        not null check (state in ('RUNNING', 'FAILED', 'FINISHED')),
    last_account uuid,
    accounts     bigint      not null default 0,
    asked_at     timestamptz not null,
    changed_at   timestamptz not null
);

create index late_fee_run_running on command.late_fee_run (through) where state = 'RUNNING';

-- Which accounts there are: ids alone, taken from the history up to followed_to.
create table command.late_fee_account (
    account uuid not null primary key
);

create table command.late_fee_followed (
    only_row    boolean not null primary key default true check (only_row),
    followed_to bigint  not null
);
insert into command.late_fee_followed (followed_to) values (0);

grant select, insert, update on command.late_fee_run to guanjia_command;
grant select, insert on command.late_fee_account to guanjia_command;
grant select, update on command.late_fee_followed to guanjia_command;
