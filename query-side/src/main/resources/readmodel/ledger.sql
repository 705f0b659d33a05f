-- Double entry, derived from the events of fees. A debit is above zero, a credit below; the rows of
-- one position add up to zero. Rows are added and never changed.

create table ledger_entry (
    position bigint not null,
    nth integer not null,
    community uuid not null,
    account uuid not null,
    code text not null,
    amount numeric(16, 2) not null,
    booked_on date not null,
    event text not null,
    charge uuid,
    -- of receivables: whether the principal or the late fee of the charge
    component text,
    -- the payment, deposit or refund that moved money
    source uuid,
    part text,
    person uuid,
    primary key (position, nth)
);
create index ledger_entry_by_code on ledger_entry (code, booked_on, position);
create index ledger_entry_by_community on ledger_entry (community, code, booked_on, position);
create index ledger_entry_by_account on ledger_entry (account, position);
create index ledger_entry_by_charge on ledger_entry (charge) where charge is not null;
create index ledger_entry_by_source on ledger_entry (source) where source is not null;

-- What was booked in a day and in a month, so that a balance costs the same after a year and after
-- a century. The community of all zeros stands for all of them together.
create table ledger_sum (
    community uuid not null,
    span text not null,
    from_on date not null,
    code text not null,
    debit numeric(18, 2) not null,
    credit numeric(18, 2) not null,
    primary key (community, span, from_on, code)
);

-- The database adds up itself, once for each statement that books, so that no entry can be missed.
create function ledger_add_up() returns trigger
language plpgsql set search_path from current as $$
begin
    insert into ledger_sum (community, span, from_on, code, debit, credit)
    select coalesce(e.community, '00000000-0000-0000-0000-000000000000'), s.span, s.from_on, e.code,
        sum(greatest(e.amount, 0)), sum(greatest(-e.amount, 0))
    from booked e
    cross join lateral (values ('DAY', e.booked_on),
        ('MONTH', date_trunc('month', e.booked_on)::date)) s (span, from_on)
    group by grouping sets ((e.community, s.span, s.from_on, e.code), (s.span, s.from_on, e.code))
    on conflict (community, span, from_on, code) do update
    set debit = ledger_sum.debit + excluded.debit, credit = ledger_sum.credit + excluded.credit;
    return null;
end $$;
create trigger ledger_add_up after insert on ledger_entry
    referencing new table as booked for each statement execute function ledger_add_up();

-- Every day on which limitation began anew for a charge without a demand (民法典 195).
create table ledger_interruption (
    charge uuid not null,
    position bigint not null,
    interrupted_on date not null,
    primary key (charge, position)
);
