-- Bill runs as their events tell of them: what each would charge, beside the period before, what a
-- person should look at, and how far it is. Amounts are yuan. The charges are with the fees.

create table bill_run (
    run uuid primary key,
    communities uuid[] not null,
    items text[] not null,
    period text not null,
    from_on date not null,
    to_on date not null,
    since date,
    state text not null,
    waits boolean not null default false,
    failure text,
    fingerprint text,
    -- what the preview came to
    accounts bigint not null default 0,
    charges bigint not null default 0,
    gross numeric(16, 2) not null default 0,
    tax numeric(16, 2) not null default 0,
    findings jsonb not null default '{}',
    -- how far it is in what it is doing now
    done_accounts bigint not null default 0,
    done_charges bigint not null default 0,
    done_gross numeric(16, 2) not null default 0,
    done_refused bigint not null default 0,
    planned_by text not null,
    planned_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    ended_by text,
    ended_why text,
    changed_at timestamptz not null,
    position bigint not null
);
create index bill_run_by_position on bill_run (position);

create table bill_run_item (
    run uuid not null,
    code text not null,
    kind text not null,
    charges bigint not null,
    gross numeric(16, 2) not null,
    tax numeric(16, 2) not null,
    last_charges bigint not null,
    last_gross numeric(16, 2) not null,
    primary key (run, code)
);

create table bill_run_finding (
    run uuid not null,
    position bigint not null,
    nth integer not null,
    kind text not null,
    property uuid not null,
    code text,
    amount numeric(16, 2),
    last_amount numeric(16, 2),
    refusal text,
    primary key (run, position, nth)
);
