-- Fees: standards, what units owe and why, what was paid and what became of it. Amounts are yuan.
-- How a charge came about stays in its event, which the row leads to by its position.

create table fee_standard (
    standard uuid primary key,
    community uuid not null,
    kind text not null,
    code text not null,
    name text not null,
    usages text[] not null,
    buildings text[] not null,
    ended_on date,
    opened_at timestamptz not null,
    position bigint not null
);
create index fee_standard_by_community on fee_standard (community, kind, code, standard);

create table fee_standard_version (
    standard uuid not null,
    version integer not null,
    from_on date not null,
    terms jsonb not null,
    state text not null default 'PROPOSED',
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decided_why text,
    published_at timestamptz,
    position bigint not null,
    primary key (standard, version)
);

-- What was charged by a standard; taken back with its bill run.
create table fee_standard_billing (
    standard uuid not null,
    from_on date not null,
    to_on date not null,
    run uuid,
    -- How often it was charged and not taken back.
    times int not null default 1,
    unique nulls not distinct (standard, from_on, to_on, run)
);

create table fee_account (
    account uuid primary key,
    community uuid not null,
    property uuid,
    number text,
    since date not null,
    closed_on date,
    -- what is open: principal and late fees of all charges that are still counted on
    owed numeric(16, 2) not null default 0,
    late_fees numeric(16, 2) not null default 0,
    open numeric(16, 2) generated always as (owed + late_fees) stored,
    prepaid numeric(16, 2) not null default 0,
    deposited numeric(16, 2) not null default 0,
    opened_at timestamptz not null
);
create index fee_account_by_property on fee_account (property) where property is not null;
create index fee_account_by_number on fee_account (number, account) where number is not null;
-- Who owes most comes first; one order for every list.
create index fee_account_by_open on fee_account (community, open desc, account);
create index fee_account_owing on fee_account (open desc, account) where open > 0;
create index fee_account_prepaid on fee_account (community, open desc, account) where prepaid > 0;

-- What a payer has left of what was paid too much (预收). A person may be unknown.
create table fee_purse (
    account uuid not null,
    part text not null,
    person uuid,
    amount numeric(16, 2) not null,
    unique nulls not distinct (account, part, person)
);

create table fee_settlement (
    account uuid not null,
    part text not null,
    person uuid,
    settled_on date not null,
    position bigint primary key
);
create index fee_settlement_by_account on fee_settlement (account);

create table fee_charge (
    charge uuid primary key,
    account uuid not null,
    kind text not null,
    code text not null,
    period text not null,
    from_on date not null,
    to_on date not null,
    origin text not null,
    standard uuid,
    version integer,
    run uuid,
    gross numeric(16, 2) not null,
    tax_rate numeric not null,
    net numeric(16, 2) not null,
    tax numeric(16, 2) not null,
    due_on date not null,
    grace_until date not null,
    late_fee_daily numeric,
    liable_part text not null,
    liable_person uuid,
    jointly_part text,
    jointly_person uuid,
    replaces uuid,
    replaced_by uuid,
    reference text,
    paid numeric(16, 2) not null default 0,
    waived numeric(16, 2) not null default 0,
    written_off numeric(16, 2) not null default 0,
    accrued numeric(16, 2) not null default 0,
    accrued_through date,
    -- where the newest reckoning of the late fee stands
    accrued_at bigint,
    late_paid numeric(16, 2) not null default 0,
    late_waived numeric(16, 2) not null default 0,
    late_written_off numeric(16, 2) not null default 0,
    disputes integer not null default 0,
    interrupted_on date,
    reversed_on date,
    open numeric(16, 2) generated always as (
        case when reversed_on is null then gross - paid - waived - written_off else 0 end) stored,
    late_open numeric(16, 2) generated always as (
        case when reversed_on is null
            then accrued - late_paid - late_waived - late_written_off else 0 end) stored,
    posted_at timestamptz not null,
    position bigint not null
);
create index fee_charge_by_account on fee_charge (account, due_on, position);
create index fee_charge_by_run on fee_charge (run, account) where run is not null;

-- Everything that made what is open of a charge smaller or larger again, in order.
create table fee_movement (
    position bigint not null,
    nth integer not null,
    account uuid not null,
    charge uuid not null,
    component text not null,
    sort text not null,
    amount numeric(16, 2) not null,
    moved_on date,
    part text,
    person uuid,
    -- the payment, deposit or adjustment it belongs to
    source uuid,
    primary key (position, nth)
);
create index fee_movement_by_charge on fee_movement (charge, position, nth);
create index fee_movement_by_account on fee_movement (account, position, nth);

create table fee_payment (
    payment uuid primary key,
    account uuid not null,
    part text not null,
    person uuid,
    paid_on date not null,
    amount numeric(16, 2) not null,
    prepaid numeric(16, 2) not null,
    tenders jsonb not null,
    alloc_order text not null,
    receipt text,
    cashier_day uuid,
    cashier text,
    reference text,
    reversed_on date,
    reversed_why text,
    recorded_at timestamptz not null,
    position bigint not null
);
create index fee_payment_by_account on fee_payment (account, paid_on desc, position desc);

create table fee_deposit (
    deposit uuid primary key,
    account uuid not null,
    purpose text not null,
    part text not null,
    person uuid,
    amount numeric(16, 2) not null,
    held numeric(16, 2) not null,
    tenders jsonb not null,
    taken_on date not null,
    receipt text,
    cashier text,
    reference text,
    recorded_at timestamptz not null,
    position bigint not null
);
create index fee_deposit_by_account on fee_deposit (account, position desc);

create table fee_refund (
    refund uuid primary key,
    account uuid not null,
    part text not null,
    person uuid,
    amount numeric(16, 2) not null,
    deposit uuid,
    state text not null default 'REQUESTED',
    asked_by text not null,
    why text,
    decided_by text,
    tenders jsonb,
    paid_on date,
    recorded_at timestamptz not null,
    position bigint not null
);
create index fee_refund_by_account on fee_refund (account, position desc);

-- Waivers, write-offs and vacancies: asked for by one person, decided by another.
create table fee_adjustment (
    adjustment uuid primary key,
    account uuid not null,
    kind text not null,
    state text not null default 'REQUESTED',
    charges uuid[] not null default '{}',
    component text,
    amount numeric(16, 2),
    from_on date,
    until_on date,
    evidence text,
    asked_by text not null,
    why text,
    decided_by text,
    recorded_at timestamptz not null,
    position bigint not null
);
create index fee_adjustment_by_account on fee_adjustment (account, position desc);

create table fee_demand (
    demand uuid primary key,
    account uuid not null,
    charges uuid[] not null,
    amount numeric(16, 2) not null,
    channel text not null,
    sent_on date not null,
    delivered_on date,
    proof text,
    document text,
    reference text,
    position bigint not null
);
create index fee_demand_by_account on fee_demand (account, position desc);

create table fee_dispute (
    dispute uuid primary key,
    account uuid not null,
    charges uuid[] not null,
    opened_on date not null,
    about text not null,
    outcome text,
    decided_on date,
    reference text,
    position bigint not null
);
create index fee_dispute_by_account on fee_dispute (account, position desc);

create table fee_receipt (
    book uuid not null,
    year integer not null,
    number bigint not null,
    account uuid not null,
    source uuid not null,
    voided boolean not null default false,
    position bigint not null,
    primary key (book, number)
);
create index fee_receipt_by_source on fee_receipt (source);
