-- The days of cashiers: what should be there by each means, what was counted, who agreed. Yuan.

create table cashier_day (
    day uuid primary key,
    community uuid not null,
    cashier text not null,
    on_date date not null,
    state text not null default 'OPEN',
    entries integer not null default 0,
    -- how many of them were meant for an earlier day, which was closed by then
    late_entries integer not null default 0,
    closed_by text,
    closed_at timestamptz,
    confirmed_by text,
    confirmed_at timestamptz,
    returned_by text,
    returned_why text,
    position bigint not null
);
create index cashier_day_by_date on cashier_day (on_date desc, day);
create index cashier_day_by_cashier on cashier_day (cashier, on_date desc, day);
create index cashier_day_closed on cashier_day (on_date desc, day) where state = 'CLOSED';

create table cashier_total (
    day uuid not null,
    means text not null,
    received numeric(16, 2) not null default 0,
    given numeric(16, 2) not null default 0,
    expected numeric(16, 2) generated always as (received - given) stored,
    counted numeric(16, 2),
    cause text,
    explanation text,
    primary key (day, means)
);

create table cashier_entry (
    position bigint primary key,
    day uuid not null,
    entry text not null,
    account uuid not null,
    source uuid not null,
    moved jsonb not null,
    meant_for date not null,
    recorded_at timestamptz not null
);
create index cashier_entry_by_day on cashier_entry (day, position);
