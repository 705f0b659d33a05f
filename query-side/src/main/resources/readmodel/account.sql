-- User accounts, for the people who manage them. Logging in never reads these tables.

create table account (
    account uuid primary key,
    login text collate "C" not null,
    -- null once the person is erased
    name text,
    person uuid not null,
    roles text[] not null,
    everywhere boolean not null,
    communities text[] not null,
    resident uuid,
    suspended boolean not null default false,
    opened_at timestamptz not null,
    password_at timestamptz not null,
    position bigint not null
);
create unique index account_by_login on account (login);
create index account_by_person on account (person);
