-- The highest position given out so far, 0 before the first.
--
-- Not by a query on the sequence, as before: while a sequence writes itself to the log, every 32nd
-- time, its row shows for a moment a value up to 32 ahead, and a query reads rows without the lock
-- that hides this. An appender could raise its fence above its own positions then, or a reader go
-- on to where nobody had been: both let the reader step over events, for good. This function reads
-- under that lock.
create or replace function event_store.last_position() returns bigint
    language sql volatile
    security definer set search_path = pg_catalog
as $$
    select coalesce(pg_sequence_last_value('event_store.events_position_seq'::regclass), 0)
$$;
