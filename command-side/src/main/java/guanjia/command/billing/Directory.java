package guanjia.command.billing;

import guanjia.events.BillRunEvent.Reached;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import guanjia.events.MeterEvent;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import guanjia.events.StoredEvents;
import guanjia.history.Archive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which units a community has, which meters a unit, which standards a community: keys, written down
 * from the first event of each. Only they are kept; what is decided on is read from the streams
 * themselves.
 */
@Component
class Directory implements StandardKeys {

    private static final Set<String> FIRST_EVENTS =
            Set.of(
                    StoredEvents.storedAs(PropertyEvent.Registered.class).value(),
                    StoredEvents.storedAs(MeterEvent.Installed.class).value(),
                    StoredEvents.storedAs(FeeStandardEvent.Opened.class).value());

    /** Positions looked at in one transaction. */
    private static final long STRETCH = 20_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Archive archive;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    Directory(Archive archive, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.archive = archive;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Learns of everything that was decided by now. */
    void follow() {
        long head = archive.lastDecided();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(_ -> followTo(head)));
        }
    }

    private boolean followTo(long head) {
        Long from =
                jdbc.queryForObject(
                        "select followed_to from command.billing_followed for update", Long.class);
        if (from == null || from >= head) {
            return false;
        }
        long to = Math.min(head, from + STRETCH);
        List<Object[]> units = new ArrayList<>();
        List<Object[]> meters = new ArrayList<>();
        List<Object[]> standards = new ArrayList<>();
        archive.named(FIRST_EVENTS, from, to)
                .forEach(stored -> note(archive.open(stored), units, meters, standards));
        insert("billing_unit (community, property)", units);
        insert("billing_meter (property, meter)", meters);
        insert("billing_standard (community, standard)", standards);
        jdbc.update("update command.billing_followed set followed_to = ?", to);
        return to < head;
    }

    private static void note(
            Event event, List<Object[]> units, List<Object[]> meters, List<Object[]> standards) {
        switch (event) {
            case PropertyEvent.Registered it ->
                    units.add(new Object[] {it.community().value(), it.property().value()});
            case MeterEvent.Installed it -> {
                if (it.property() != null) {
                    meters.add(new Object[] {it.property().value(), it.meter().value()});
                }
            }
            case FeeStandardEvent.Opened it ->
                    standards.add(new Object[] {it.community().value(), it.standard().value()});
            default -> {}
        }
    }

    private void insert(String into, List<Object[]> rows) {
        jdbc.batchUpdate(
                "insert into command." + into + " values (?, ?) on conflict do nothing", rows);
    }

    /** The next units of communities behind one, by community and unit. */
    List<Reached> units(Collection<CommunityId> communities, @Nullable Reached after, int limit) {
        return jdbc.query(
                """
                select community, property from command.billing_unit
                where community = any(?) and (community, property) > (?, ?)
                order by community, property limit ?\
                """,
                (row, _) ->
                        new Reached(
                                new CommunityId(row.getObject(1, UUID.class)),
                                new PropertyId(row.getObject(2, UUID.class))),
                communities.stream().map(CommunityId::value).toArray(UUID[]::new),
                after == null ? BEFORE_ALL : after.community().value(),
                after == null ? BEFORE_ALL : after.property().value(),
                limit);
    }

    /** The meters of units; those without are left out. */
    Map<PropertyId, List<MeterId>> meters(Collection<Reached> units) {
        Map<PropertyId, List<MeterId>> found = new HashMap<>();
        jdbc.query(
                "select property, meter from command.billing_meter where property = any(?)"
                        + " order by property, meter",
                row -> {
                    found.computeIfAbsent(
                                    new PropertyId(row.getObject(1, UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(new MeterId(row.getObject(2, UUID.class)));
                },
                (Object) units.stream().map(unit -> unit.property().value()).toArray(UUID[]::new));
        return found;
    }

    @Override
    public List<FeeStandardId> standards(CommunityId community) {
        return jdbc.query(
                "select standard from command.billing_standard where community = ?"
                        + " order by standard",
                (row, _) -> new FeeStandardId(row.getObject(1, UUID.class)),
                community.value());
    }
}
