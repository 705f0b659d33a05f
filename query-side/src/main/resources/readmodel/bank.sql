-- What banks state and what the books have of money that went through a bank. Amounts are yuan.

create table bank_statement (
    statement uuid primary key,
    community uuid not null,
    year integer not null,
    month integer not null,
    position bigint not null
);
create index bank_statement_by_month
    on bank_statement (year desc, month desc, community, statement);

create table bank_line (
    line uuid primary key,
    statement uuid not null,
    community uuid not null,
    bank_account text not null,
    on_day date not null,
    direction text not null,
    amount numeric(16, 2) not null,
    voucher text not null,
    position bigint not null
);
create index bank_line_by_day on bank_line (community, on_day, position);

-- One tender of a payment or refund by such means.
create table bank_entry (
    source uuid not null,
    nth integer not null,
    account uuid not null,
    community uuid not null,
    on_day date not null,
    direction text not null,
    amount numeric(16, 2) not null,
    means text not null,
    voucher text,
    reversed boolean not null default false,
    position bigint not null,
    primary key (source, nth)
);
create index bank_entry_by_day on bank_entry (community, on_day, position);

-- What somebody found out; of the line where there is one, else of the entry.
create table bank_resolution (
    statement uuid not null,
    subject uuid not null,
    difference text not null,
    why text,
    resolved_by text,
    resolved_at timestamptz not null,
    position bigint not null,
    primary key (statement, subject)
);
