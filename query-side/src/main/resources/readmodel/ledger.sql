-- Double entry, derived from the events of fees. A debit is above zero, a credit below; the rows of
-- one position add up to zero.

create table ledger_entry (
    position bigint not null,
    nth integer not null,
    account uuid not null,
    code text not null,
    amount numeric(16, 2) not null,
    booked_on date not null,
    event text not null,
    charge uuid,
    -- the payment, deposit or refund that moved money
    source uuid,
    part text,
    person uuid,
    primary key (position, nth)
);
create index ledger_entry_by_code on ledger_entry (code, booked_on, position);
create index ledger_entry_by_account on ledger_entry (account, position);
create index ledger_entry_by_charge on ledger_entry (charge) where charge is not null;
create index ledger_entry_by_source on ledger_entry (source) where source is not null;
