package guanjia.query.fees;

import guanjia.events.Facts;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Billed;
import guanjia.events.FeeStandardEvent.BillingWithdrawn;
import guanjia.events.FeeStandardEvent.Ended;
import guanjia.events.FeeStandardEvent.Opened;
import guanjia.events.FeeStandardEvent.VersionApproved;
import guanjia.events.FeeStandardEvent.VersionProposed;
import guanjia.events.FeeStandardEvent.VersionPublished;
import guanjia.events.FeeStandardEvent.VersionRejected;
import guanjia.events.FeeStandardEvent.VersionRevised;
import guanjia.events.FeeStandardId;
import guanjia.query.page.Json;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events of a fee standard change. */
final class StandardRows {

    private static final String STANDARD = "fee_standard";
    private static final String BILLING = "fee_standard_billing";
    private static final String VERSION = "fee_standard_version";

    private static final String OPEN =
            """
            insert into fee_standard (standard, community, kind, code, name, usages, buildings,
                opened_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PROPOSE =
            """
            insert into fee_standard_version (standard, version, from_on, terms, proposed_by,
                proposed_at, position)
            values (?, ?, ?, ?::jsonb, ?, ?, ?)
            """;
    private static final String REVISE =
            """
            update fee_standard_version set from_on = ?, terms = ?::jsonb, proposed_by = ?,
                proposed_at = ?, position = ?
            where standard = ? and version = ?
            """;
    private static final String DECIDE =
            """
            update fee_standard_version set state = ?, decided_by = ?, decided_at = ?,
                decided_why = ?
            where standard = ? and version = ?
            """;
    private static final String PUBLISH =
            """
            update fee_standard_version set state = 'PUBLISHED', from_on = ?, published_at = ?
            where standard = ? and version = ?
            """;
    private static final String BILLED =
            """
            insert into fee_standard_billing (standard, from_on, to_on, run) values (?, ?, ?, ?)
            on conflict (standard, from_on, to_on, run)
            do update set times = fee_standard_billing.times + 1
            """;
    private static final String WITHDRAWN =
            """
            update fee_standard_billing set times = times - 1
            where standard = ? and from_on = ? and to_on = ? and run is not distinct from ?::uuid
            """;
    private static final String END = "update fee_standard set ended_on = ? where standard = ?";

    private StandardRows() {}

    static void change(FeeStandardEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Opened opened -> open(opened, recorded, rows);
            case VersionProposed(var id, int version, var from, var terms, var by) ->
                    version(
                            rows,
                            id,
                            version,
                            PROPOSE,
                            id,
                            version,
                            from,
                            Json.write(terms),
                            by,
                            recorded.at(),
                            recorded.position());
            case VersionRevised(var id, int version, var from, var terms, var by) ->
                    version(
                            rows,
                            id,
                            version,
                            REVISE,
                            from,
                            Json.write(terms),
                            by,
                            recorded.at(),
                            recorded.position(),
                            id,
                            version);
            case VersionApproved(var id, int version) ->
                    decide(id, version, "APPROVED", recorded, rows);
            case VersionRejected(var id, int version) ->
                    decide(id, version, "REJECTED", recorded, rows);
            case VersionPublished(var id, int version, var from) ->
                    version(rows, id, version, PUBLISH, from, recorded.at(), id, version);
            case Billed(var id, var period, var run) ->
                    rows.change(BILLING, id, BILLED, id, period.from(), period.to(), run);
            case BillingWithdrawn(var id, var period, var run) ->
                    rows.change(BILLING, id, WITHDRAWN, id, period.from(), period.to(), run);
            case Ended(var id, var until) -> rows.change(STANDARD, id, END, until, id);
        }
    }

    private static void open(Opened opened, Recorded recorded, Rows rows) {
        rows.change(
                STANDARD,
                opened.standard(),
                OPEN,
                opened.standard(),
                opened.community(),
                opened.item().kind(),
                opened.item().code(),
                opened.name(),
                opened.scope().usages().stream().map(Enum::name).sorted().toList(),
                opened.scope().buildings(),
                recorded.at(),
                recorded.position());
    }

    private static void decide(
            FeeStandardId id, int version, String state, Recorded recorded, Rows rows) {
        version(
                rows,
                id,
                version,
                DECIDE,
                state,
                recorded.facts().get(Facts.ACTOR),
                recorded.at(),
                recorded.facts().get(Facts.REASON),
                id,
                version);
    }

    private static void version(
            Rows rows, FeeStandardId id, int version, String sql, @Nullable Object... args) {
        rows.change(VERSION, List.of(id, version), sql, args);
    }
}
