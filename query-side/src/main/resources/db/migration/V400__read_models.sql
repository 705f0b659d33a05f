-- Which version of each read model is live. A version is the number of its schema
-- rm_<name>_v<version>; the code version is what the code that fills it calls itself.
create table projection.read_model (
    name              text    not null primary key check (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    live_version      integer not null,
    live_code_version integer not null,
    last_version      integer not null check (last_version >= live_version)
);

-- How far each segment of each read model has got, as Axon writes it: in the transaction of the
-- rows, so that an event has its effect exactly once.
create table projection.token (
    processor  varchar(255) not null,
    segment    integer      not null,
    token      bytea,
    token_type varchar(255),
    timestamp  varchar(255),
    owner      varchar(255),
    primary key (processor, segment)
);

create view projection.position as
select processor as read_model, segment, owner,
       coalesce((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint, 0) as position
from projection.token
where processor <> '__config';

comment on view projection.position is 'How far each segment of each read model has got.';

-- Processes that project, so that they can share the segments out.
create table projection.process (
    node    text        not null primary key,
    seen_at timestamptz not null default clock_timestamp()
);

-- An event that a read model could not take. It holds no copy of the event, only its position, so
-- that an erased person is erased here too and a later upcaster holds for it as well.
create table projection.dead_letter (
    id           uuid        not null primary key default uuidv7(),
    read_model   text        not null references projection.read_model,
    version      integer     not null,
    sequence     text        not null,
    position     bigint      not null,
    event_name   text        not null,
    cause        text,
    parked_at    timestamptz not null default clock_timestamp(),
    retries      integer     not null default 0,
    retried_at   timestamptz,
    unique (read_model, version, position)
);

create index dead_letter_by_sequence
    on projection.dead_letter (read_model, version, sequence, position);

comment on column projection.dead_letter.sequence is 'The aggregate, whose later events wait here.';
comment on column projection.dead_letter.cause is 'Null when it only waits behind an earlier one.';

-- What an operator decided not to project, and why. Rows are only added.
create table projection.discarded_dead_letter (
    read_model   text        not null,
    position     bigint      not null,
    sequence     text        not null,
    event_name   text        not null,
    cause        text,
    discarded_by text        not null,
    reason       text        not null check (reason <> ''),
    discarded_at timestamptz not null default clock_timestamp(),
    primary key (read_model, position)
);

create function projection.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '% of %.% is refused: what was decided stays on record',
        tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on projection.discarded_dead_letter
    for each statement execute function projection.refuse_change();
alter table projection.discarded_dead_letter enable always trigger append_only;

-- A version that is being built, was built, or could not be. done[n + 1] is the position up to
-- which the events of segment n are in it.
create table projection.rebuild (
    id           uuid        not null primary key default uuidv7(),
    read_model   text        not null references projection.read_model,
    from_version integer     not null,
    version      integer     not null,
    code_version integer     not null,
    state        text        not null default 'BUILDING'
        check (state in ('BUILDING', 'DIFFERENT', 'ACCEPTED', 'SWITCHED', 'FAILED', 'ABANDONED')),
    done         bigint[]    not null,
    goal         bigint      not null default 0,
    events       bigint      not null default 0,
    busy_ms      bigint      not null default 0,
    requested_by text        not null,
    requested_at timestamptz not null default clock_timestamp(),
    finished_at  timestamptz,
    dropped_at   timestamptz,
    findings     jsonb       not null default '[]',
    failure      text,
    decided_by   text,
    reason       text,
    unique (read_model, version)
);

create unique index one_rebuild_at_a_time on projection.rebuild (read_model)
    where state in ('BUILDING', 'DIFFERENT', 'ACCEPTED');

comment on column projection.rebuild.findings is 'Tables that differed from the live version.';

-- Opens a batch of the live version: shares the read model with other batches and excludes
-- whoever wants to hold it at one position, then points unqualified names at the live tables.
-- Rows and position are lost or kept together, so the batch need not wait for the disk.
create function projection.begin_batch(
    wanted text, out version integer, out code_version integer, out has_letters boolean)
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock_shared(4201, hashtext(wanted));
    select live_version, live_code_version,
           exists (select from projection.dead_letter d
                   where d.read_model = wanted and d.version = live_version)
    into strict version, code_version, has_letters
    from projection.read_model where name = wanted;
    perform set_config('search_path', format('rm_%s_v%s,public', wanted, version), true),
            set_config('synchronous_commit', 'off', true);
end $$;

revoke all on function projection.refuse_change(), projection.begin_batch(text) from public;
grant execute on function projection.refuse_change(), projection.begin_batch(text)
    to guanjia_query;
grant select, insert, update, delete
    on projection.read_model, projection.token, projection.process, projection.dead_letter,
       projection.rebuild
    to guanjia_query;
grant select on projection.position to guanjia_query;
grant select, insert on projection.discarded_dead_letter to guanjia_query;
