-- Who may come in, and who read what about whom.

grant usage on schema access to guanjia_auditor;

-- The hash of the password of a user account. It stands beside the events, never in one: events
-- are for ever, and an old hash must be able to vanish.
create table access.credential (
    account     uuid        primary key,
    hash        text        not null,
    changed_at  timestamptz not null default clock_timestamp()
);
grant select on access.credential to guanjia_command, guanjia_query;
grant insert, update on access.credential to guanjia_command;

-- Failed attempts since the last successful one, by the account the login would have. Logins that
-- do not exist are counted alike, so that nobody learns here which ones do.
create table access.failed_login (
    account       uuid        primary key,
    failures      integer     not null,
    last_failure  timestamptz not null,
    locked_until  timestamptz
);
create index failed_login_by_time on access.failed_login (last_failure);
grant select, insert, update, delete on access.failed_login to guanjia_command, guanjia_query;

-- The accounts that are administrators and not suspended, kept by the command side with the events
-- that say so, so that the last one can be told under a lock.
create table access.administrator (
    account  uuid primary key
);
grant select, insert, update, delete on access.administrator to guanjia_command;

-- Reads of personal data.
create table access.read_log (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    actor       uuid        not null,
    login       text        not null,
    roles       text        not null,
    reading     text        not null,
    persons     uuid[]      not null,
    properties  uuid[]      not null,
    path        text        not null
);
create index read_log_by_actor on access.read_log (actor, id);
create index read_log_by_person on access.read_log using gin (persons);
create index read_log_by_property on access.read_log using gin (properties);
create index read_log_by_time on access.read_log using brin (at);
grant select, insert on access.read_log to guanjia_command, guanjia_query;
grant select on access.read_log to guanjia_auditor;

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'access.% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;

create trigger read_log_is_append_only
    before update or delete or truncate on access.read_log
    for each statement execute function access.refuse_change();
alter table access.read_log enable always trigger read_log_is_append_only;

-- Sessions of the pages, shared by all processes. Unlogged: they cost no wait for the disk, and
-- after a crash of the database people log in again.
create unlogged table access.session (
    primary_id             char(36) primary key,
    session_id             char(36) not null,
    creation_time          bigint   not null,
    last_access_time       bigint   not null,
    max_inactive_interval  integer  not null,
    expiry_time            bigint   not null,
    principal_name         varchar(100)
);
create unique index session_by_id on access.session (session_id);
create index session_by_expiry on access.session (expiry_time);

create unlogged table access.session_attributes (
    session_primary_id  char(36)     not null references access.session (primary_id) on delete cascade,
    attribute_name      varchar(200) not null,
    attribute_bytes     bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.session, access.session_attributes
    to guanjia_command, guanjia_query;
