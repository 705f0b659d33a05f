package guanjia.query.register;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.query.register.PersonView.Home;
import guanjia.query.register.PersonView.Owned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One person, or a few to choose from. Every answer is recorded. */
@Component
class PersonQuery {

    private static final String HOMES =
            """
            select s.property, c.name as community, p.label, s.tenure, s.from_on, s.until_on
            from occupancy s join property p on p.property = s.property
            join community c on c.community = p.community
            where s.person = ? and (? or p.community = any(?)) order by s.from_on desc
            """;

    private static final String OWNED =
            """
            select o.property, c.name as community, p.label, o.percent, o.from_on,
                (select min(later.from_on) from ownership later
                    where later.property = o.property and later.from_on > o.from_on) as until_on
            from ownership o join property p on p.property = o.property
            join community c on c.community = p.community
            where o.person = ? and (? or p.community = any(?)) order by o.from_on desc
            """;

    /** A person to choose in a form. */
    public record Choice(UUID id, String name, String phone) {}

    private final JdbcClient jdbc;
    private final PersonSearch search;
    private final PersonNumbers numbers;
    private final ReadLog readLog;

    PersonQuery(JdbcClient jdbc, PersonSearch search, PersonNumbers numbers, ReadLog readLog) {
        this.jdbc = jdbc;
        this.search = search;
        this.numbers = numbers;
        this.readLog = readLog;
    }

    /** Empty when there is none, or when persons are not for this user to see. */
    Optional<PersonView> find(UUID id, Scope scope) {
        boolean own = id.equals(scope.resident());
        if (!scope.persons() || (!scope.staff() && !own)) {
            return Optional.empty();
        }
        Optional<PersonView> found =
                read(id, scope).filter(person -> own || reached(person, scope));
        if (found.isPresent()) {
            readLog.record(Reading.PERSON, List.of(PersonId.of(id)), List.of());
        }
        return found;
    }

    /** Whether this user may see the person at all. */
    boolean isSeen(UUID id, Scope scope) {
        return scope.persons()
                && scope.staff()
                && read(id, scope.withoutNumbers())
                        .filter(person -> reached(person, scope))
                        .isPresent();
    }

    /** Persons by the beginning of a name or by telephone number, to choose one. */
    List<Choice> choose(String words, Scope scope) {
        if (!scope.staff() || !scope.persons() || words.isBlank()) {
            return List.of();
        }
        return choices(search.find(words.strip()));
    }

    /** One person, to go on with in a form. */
    List<Choice> one(UUID id, Scope scope) {
        return scope.staff() && scope.persons() ? choices(List.of(id)) : List.of();
    }

    private List<Choice> choices(List<UUID> ids) {
        List<Choice> found =
                jdbc.sql(
                                "select person, name, phone_masked from person"
                                        + " where person = any(?) and not erased order by name")
                        .param(ids.toArray(UUID[]::new))
                        .query((row, _) ->
                                new Choice(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3) == null ? "" : row.getString(3)))
                        .list();
        if (!found.isEmpty()) {
            readLog.record(
                    Reading.PERSONS,
                    found.stream().map(choice -> PersonId.of(choice.id())).toList(),
                    List.of());
        }
        return found;
    }

    /** A person without any unit may be seen by all staff: somebody has to give them one. */
    private boolean reached(PersonView person, Scope scope) {
        return scope.everywhere()
                || !person.homes().isEmpty()
                || !person.owned().isEmpty()
                || !livesAnywhere(person.id());
    }

    private boolean livesAnywhere(UUID id) {
        return jdbc.sql(
                        "select exists (select from occupancy where person = ?)"
                                + " or exists (select from ownership where person = ?)")
                .params(id, id)
                .query(Boolean.class)
                .single();
    }

    private Optional<PersonView> read(UUID id, Scope scope) {
        boolean all = scope.everywhere() || !scope.staff();
        return jdbc.sql("select * from person where person = ?")
                .param(id)
                .query((row, _) ->
                        new PersonView(
                                id,
                                row.getString("name"),
                                numbers.phone(id, row.getString("phone_masked"), scope),
                                row.getBoolean("has_identity_number")
                                        ? numbers.identityNumber(id, scope)
                                        : null,
                                row.getBoolean("erased"),
                                UnitHandovers.instant(row, "registered_at"),
                                homes(id, all, scope),
                                owned(id, all, scope)))
                .optional();
    }

    private List<Home> homes(UUID id, boolean all, Scope scope) {
        return jdbc.sql(HOMES)
                .params(id, all, scope.communityArray())
                .query((row, _) ->
                        new Home(
                                row.getObject("property", UUID.class),
                                row.getString("community"),
                                row.getString("label"),
                                row.getString("tenure"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class)))
                .list();
    }

    private List<Owned> owned(UUID id, boolean all, Scope scope) {
        return jdbc.sql(OWNED)
                .params(id, all, scope.communityArray())
                .query((row, _) ->
                        new Owned(
                                row.getObject("property", UUID.class),
                                row.getString("community"),
                                row.getString("label"),
                                row.getBigDecimal("percent").stripTrailingZeros(),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class)))
                .list();
    }
}
