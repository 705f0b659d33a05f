create table command.receipt (
    key         text        primary key check (length(key) between 1 and 200),
    fingerprint bytea       not null,
    answer_id   uuid,
    position    bigint      not null,
    answered_at timestamptz not null default clock_timestamp()
);

comment on table command.receipt is
    'The first answer to every idempotency key, written in the transaction of its events';

grant select, insert on command.receipt to guanjia_command;
