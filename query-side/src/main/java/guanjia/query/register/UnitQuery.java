package guanjia.query.register;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.query.page.Condition;
import guanjia.query.register.UnitView.Linked;
import guanjia.query.register.UnitView.Owner;
import guanjia.query.register.UnitView.Stay;
import guanjia.query.register.UnitView.Transfer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One unit, with who owned it and who lived there on any day. */
@Component
public class UnitQuery {

    private record Facts(
            UnitRow row,
            @Nullable LocalDate endedOn,
            Instant registeredAt,
            List<UUID> madeFrom,
            List<UUID> became) {

        static Facts read(ResultSet row, int index) throws SQLException {
            return new Facts(
                    UnitRow.read(row, index),
                    row.getObject("ended_on", LocalDate.class),
                    row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                    ids(row.getArray("made_from")),
                    ids(row.getArray("became")));
        }

        private static List<UUID> ids(Array array) throws SQLException {
            return List.of((UUID[]) array.getArray());
        }
    }

    private final JdbcClient jdbc;
    private final UnitPeople people;
    private final UnitHandovers handovers;
    private final ReadLog readLog;

    UnitQuery(JdbcClient jdbc, UnitPeople people, UnitHandovers handovers, ReadLog readLog) {
        this.jdbc = jdbc;
        this.people = people;
        this.handovers = handovers;
        this.readLog = readLog;
    }

    /** Empty when there is no such unit, or when it is not for this user to see. */
    Optional<UnitView> find(UUID id, LocalDate on, Scope scope) {
        return facts(id, scope).map(facts -> view(facts, on, scope));
    }

    /** The unit as it stands in lists; empty as above. */
    public Optional<UnitRow> row(UUID id, Scope scope) {
        return facts(id, scope).map(Facts::row);
    }

    /** Whether this user may see the unit at all. */
    public boolean isSeen(UUID id, Scope scope) {
        return facts(id, scope).isPresent();
    }

    private Optional<Facts> facts(UUID id, Scope scope) {
        Condition condition = new Condition().and("p.property = ?", id);
        if (scope.resident() != null) {
            condition.and(
                    Residence.OWN_HOMES, Residence.values(scope.resident(), Residence.today()));
        }
        return jdbc.sql(
                        "select "
                                + UnitRow.COLUMNS
                                + ", p.ended_on, p.registered_at, p.made_from, p.became"
                                + " from property p where "
                                + condition.sql())
                .params(condition.values())
                .query(Facts::read)
                .optional()
                .filter(facts -> !scope.staff() || scope.reaches(facts.row().communityId()));
    }

    private UnitView view(Facts facts, LocalDate on, Scope scope) {
        UUID id = facts.row().id();
        List<Transfer> ownership = people.ownership(id, scope);
        List<Stay> stays = people.stays(id, scope);
        UnitView view =
                new UnitView(
                        facts.row(),
                        facts.endedOn(),
                        facts.registeredAt(),
                        linked(facts.madeFrom()),
                        linked(facts.became()),
                        on,
                        ownersOn(on, ownership),
                        stays.stream().filter(stay -> stay.covers(on)).toList(),
                        ownership,
                        stays,
                        handovers.of(id, scope),
                        handovers.defects(id));
        record(view, scope);
        return view;
    }

    private static List<Owner> ownersOn(LocalDate day, List<Transfer> ownership) {
        return ownership.stream()
                .filter(transfer -> !transfer.from().isAfter(day))
                .filter(transfer -> transfer.until() == null || transfer.until().isAfter(day))
                .findFirst()
                .map(Transfer::owners)
                .orElse(List.of());
    }

    private void record(UnitView view, Scope scope) {
        Set<PersonId> shown =
                Stream.of(
                                view.ownership().stream()
                                        .flatMap(transfer -> transfer.owners().stream())
                                        .map(Owner::person),
                                view.stays().stream().map(Stay::person),
                                view.handovers().stream().map(UnitView.Handover::person))
                        .flatMap(who -> who)
                        .map(who -> PersonId.of(who.id()))
                        .collect(Collectors.toSet());
        if (scope.persons() && !shown.isEmpty()) {
            readLog.record(Reading.OCCUPANTS, shown, List.of(PropertyId.of(view.unit().id())));
        }
    }

    private List<Linked> linked(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select property, label from property where property = any(?)"
                                        + " order by place_order")
                        .param(ids.toArray(UUID[]::new))
                        .query((row, _) ->
                                new Linked(row.getObject(1, UUID.class), row.getString(2)))
                        .list();
    }
}
