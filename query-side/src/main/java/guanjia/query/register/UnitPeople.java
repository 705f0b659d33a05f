package guanjia.query.register;

import guanjia.query.register.UnitView.Owner;
import guanjia.query.register.UnitView.Stay;
import guanjia.query.register.UnitView.Transfer;
import guanjia.query.register.UnitView.Who;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owned a unit and who lived there, newest first, as far as the user may see. */
@Component
class UnitPeople {

    private static final String OWNERSHIP =
            """
            select o.from_on, o.percent, o.person, n.name, n.erased
            from ownership o left join person n on n.person = o.person
            where o.property = ? order by o.from_on desc, o.percent desc, o.person
            """;

    private static final String STAYS =
            """
            select s.person, n.name, n.erased, s.tenure, s.from_on, s.until_on, s.moved_in,
                s.moved_out
            from occupancy s left join person n on n.person = s.person
            where s.property = ? order by s.from_on desc, s.moved_in
            """;

    private record Owned(LocalDate from, Owner owner) {}

    private final JdbcClient jdbc;

    UnitPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Transfer> ownership(UUID unit, Scope scope) {
        Map<LocalDate, List<Owner>> byDay = new TreeMap<>(java.util.Comparator.reverseOrder());
        jdbc.sql(OWNERSHIP)
                .param(unit)
                .query((row, _) -> owned(row, scope))
                .list()
                .forEach(owned ->
                        byDay.computeIfAbsent(owned.from(), _ -> new ArrayList<>())
                                .add(owned.owner()));
        List<Transfer> transfers = new ArrayList<>();
        byDay.forEach((from, owners) -> {
            LocalDate until = transfers.isEmpty() ? null : transfers.getLast().from();
            transfers.add(new Transfer(from, until, owners));
        });
        return scope.staff()
                ? transfers
                : transfers.stream().filter(transfer -> transfer.until() == null).toList();
    }

    List<Stay> stays(UUID unit, Scope scope) {
        List<Stay> stays = jdbc.sql(STAYS).param(unit).query((row, _) -> stay(row, scope)).list();
        return scope.staff()
                ? stays
                : stays.stream().filter(stay -> stay.covers(Residence.today())).toList();
    }

    private static Owned owned(ResultSet row, Scope scope) throws SQLException {
        BigDecimal percent = row.getBigDecimal("percent").stripTrailingZeros();
        return new Owned(
                row.getObject("from_on", LocalDate.class),
                new Owner(who(row, scope), percent.scale() < 0 ? percent.setScale(0) : percent));
    }

    private static Stay stay(ResultSet row, Scope scope) throws SQLException {
        return new Stay(
                who(row, scope),
                row.getString("tenure"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("moved_in", UUID.class),
                row.getObject("moved_out", UUID.class));
    }

    /** A person with a name only for those who may see one. */
    static Who who(ResultSet row, Scope scope) throws SQLException {
        return new Who(
                row.getObject("person", UUID.class),
                scope.persons() ? row.getString("name") : null,
                row.getBoolean("erased"));
    }
}
