-- Fixed-width columns first, so that no byte is lost to alignment.
create table event_store.events (
    position     bigserial   not null primary key,
    sequence     bigint      not null check (sequence >= 0),
    time         timestamptz not null,
    recorded_at  timestamptz not null default clock_timestamp(),
    event_id     uuid        not null,
    aggregate_id uuid        not null,
    revision     smallint    not null check (revision > 0),
    type         text        not null,
    name         text        not null,
    payload      bytea       not null,
    facts        bytea       not null,
    constraint events_id_is_unique unique (event_id),
    constraint events_follow_each_other unique (aggregate_id, sequence)
);

-- A cache above 1 would let a late transaction use an early position outside its fence.
alter sequence event_store.events_position_seq cache 1;

create index events_by_recording on event_store.events using brin (recorded_at);

comment on table event_store.events is 'What happened, in the order of position.';
comment on column event_store.events.position is 'Order over all events; gaps are rolled back transactions.';
comment on column event_store.events.sequence is 'Order within one aggregate, from 0, without gaps.';
comment on column event_store.events.time is 'When the decision was made.';
comment on column event_store.events.recorded_at is 'When the row was written, by the clock of the database.';
comment on column event_store.events.name is 'The stored name, such as property.registered; never a class.';
comment on column event_store.events.payload is 'JSON in UTF-8, exactly the bytes that proofs cover.';
comment on column event_store.events.facts is 'JSON object of strings, keys sorted: who, why, by which command.';

-- The highest position given out so far, 0 before the first.
create function event_store.last_position() returns bigint
    language sql volatile
    security definer set search_path = pg_catalog
as $$
    select case when is_called then last_value else last_value - 1 end
    from event_store.events_position_seq
$$;

-- The fence. Positions are given out before they are committed, so a reader that simply goes on
-- behind the highest position it has seen steps over transactions still under way and never comes
-- back. Therefore a transaction that is about to append says so first: it shares an advisory lock
-- whose key is the highest position given out before its own. The key's upper 16 bits mark it as
-- one of ours. The lock goes with the transaction, after its rows have become visible.
create function event_store.raise_fence() returns trigger
    language plpgsql
    security definer set search_path = pg_catalog
as $$
begin
    -- One lock for a transaction is enough, for the first is the lowest; more would fill the
    -- lock table. The setting falls back with the transaction or savepoint, as the lock does.
    if current_setting('guanjia.fence', true) is distinct from pg_current_xact_id()::text then
        perform pg_advisory_xact_lock_shared((26485::bigint << 48) | event_store.last_position());
        perform set_config('guanjia.fence', pg_current_xact_id()::text, true);
        -- An appender that hangs holds up every reader, so it is not allowed to hang.
        perform set_config('transaction_timeout',
            coalesce(nullif(current_setting('guanjia.appender_timeout', true), ''), '60s'), true);
    end if;
    return null;
end $$;

create trigger fence before insert on event_store.events
    for each statement execute function event_store.raise_fence();
alter table event_store.events enable always trigger fence;

-- Up to here every position is decided: committed and visible to the next statement, or never
-- used. The sequence is read before the locks: an appender whose lock is not yet seen can then
-- only use positions above the value already read. Select in a later statement, READ COMMITTED.
create function event_store.safe_head() returns bigint
    language plpgsql volatile
    security definer set search_path = pg_catalog
as $$
declare
    given bigint := event_store.last_position();
    fenced bigint;
begin
    select min(((classid::bigint << 32) | objid::bigint) & ((1::bigint << 48) - 1)) into fenced
    from pg_locks
    where locktype = 'advisory' and objsubid = 1 and classid::bigint >> 16 = 26485
      and database = (select oid from pg_database where datname = current_database());
    return least(given, fenced);
end $$;

create function event_store.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '% of %.% is refused: events are never changed or removed',
        tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on event_store.events
    for each statement execute function event_store.refuse_change();
alter table event_store.events enable always trigger append_only;

create view event_store.readable_events as
select position, event_id, type as aggregate_type, aggregate_id, sequence, name, revision, time,
       recorded_at,
       facts.value ->> 'actor' as actor,
       facts.value ->> 'reason' as reason,
       facts.value ->> 'validAt' as valid_at,
       convert_from(payload, 'UTF8')::jsonb as payload,
       facts.value as facts
from event_store.events, lateral (select convert_from(events.facts, 'UTF8')::jsonb as value) facts;

comment on view event_store.readable_events is
    'Events for people: payload and facts as JSON, personal values sealed. '
    'select * from event_store.readable_events where aggregate_id = ''...'' order by sequence';

-- A snapshot only saves time: any may be removed at any moment.
create table event_store.snapshots (
    aggregate_id uuid        not null primary key,
    sequence     bigint      not null,
    time         timestamptz not null,
    type         text        not null,
    name         text        not null,
    revision     text,
    payload      bytea       not null
);

revoke all on function event_store.last_position(), event_store.safe_head(),
    event_store.raise_fence(), event_store.refuse_change() from public;
grant execute on function event_store.last_position(), event_store.safe_head(),
    event_store.refuse_change() to guanjia_command, guanjia_query;
grant insert, select on event_store.events to guanjia_command;
grant usage on sequence event_store.events_position_seq to guanjia_command;
grant select on event_store.events to guanjia_query;
grant select on event_store.readable_events to guanjia_command, guanjia_query, guanjia_auditor;
grant select, insert, update, delete on event_store.snapshots to guanjia_command;
