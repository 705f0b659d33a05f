package guanjia.history;

/** The statements of the event store, in one place. */
final class EventSql {

    /** The columns in the order in which {@link EventRows} reads them. */
    static final String COLUMNS =
            "position, event_id, type, aggregate_id, sequence, name, revision, time, payload, facts";

    static final String APPEND_ONE =
            """
            insert into event_store.events
              (event_id, aggregate_id, sequence, type, name, revision, payload, facts, time)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning position
            """;

    /** One statement however many events: one parse, one fence, one answer. */
    static final String APPEND_MANY =
            """
            insert into event_store.events
              (event_id, aggregate_id, sequence, type, name, revision, payload, facts, time)
            select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[],
              ?::smallint[], ?::bytea[], ?::bytea[], ?::timestamptz[])
            returning position
            """;

    static final String OF_AGGREGATE =
            "select "
                    + COLUMNS
                    + " from event_store.events"
                    + " where aggregate_id = ? and sequence >= ? order by sequence limit ?";

    /** The latest snapshot, if any, as a row at position 0, and the events behind it. */
    static final String OF_AGGREGATE_FROM_SNAPSHOT =
            "with latest as materialized"
                    + " (select * from event_store.snapshots where aggregate_id = ?)"
                    + " select 0::bigint as position, aggregate_id as event_id, type, aggregate_id,"
                    + " sequence, name, revision, time, payload, '{}'::bytea as facts from latest"
                    + " union all (select position, event_id, type, aggregate_id, sequence, name,"
                    + " revision::text, time, payload, facts from event_store.events"
                    + " where aggregate_id = ?"
                    + " and sequence > coalesce((select sequence from latest), -1)"
                    + " order by sequence limit ?)";

    /** As {@link #OF_AGGREGATE_FROM_SNAPSHOT}, for many, each behind what is known of it. */
    static final String OF_AGGREGATES_FROM_SNAPSHOTS =
            "with wanted (id, known) as (select * from unnest(?::uuid[], ?::bigint[])),"
                    + " latest as materialized (select snapshot.* from event_store.snapshots"
                    + " snapshot join wanted on aggregate_id = id where sequence > known)"
                    + " select 0::bigint as position, aggregate_id as event_id, type, aggregate_id,"
                    + " sequence, name, revision, time, payload, '{}'::bytea as facts from latest"
                    + " union all select e.position, e.event_id, e.type, e.aggregate_id, e.sequence,"
                    + " e.name, e.revision::text, e.time, e.payload, e.facts"
                    + " from wanted left join latest on aggregate_id = id"
                    + " cross join lateral (select * from event_store.events"
                    + " where aggregate_id = id"
                    + " and sequence > greatest(known, coalesce(latest.sequence, -1))) e"
                    + " order by aggregate_id, sequence";

    static final String BEHIND =
            "select "
                    + COLUMNS
                    + " from event_store.events"
                    + " where position > ? and position <= ? order by position limit ?";

    static final String LAST_SEQUENCE =
            "select max(sequence) from event_store.events where aggregate_id = ?";

    static final String SAFE_HEAD = "select event_store.safe_head()";

    static final String LAST_UP_TO =
            "select coalesce(max(position), 0) from event_store.events where position <= ?";

    static final String POSITION_BEFORE =
            "select min(position) - 1 from event_store.events where recorded_at >= ?";

    static final String STORE_SNAPSHOT =
            """
            insert into event_store.snapshots
              (aggregate_id, sequence, time, type, name, revision, payload)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (aggregate_id) do update
            set sequence = excluded.sequence, time = excluded.time, type = excluded.type,
                name = excluded.name, revision = excluded.revision, payload = excluded.payload
            where event_store.snapshots.sequence < excluded.sequence
            """;

    private EventSql() {}
}
