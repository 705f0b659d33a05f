package guanjia.access;

import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps who read which person's data, when and where (个人信息保护法 51, 54). Nobody can change or delete
 * an entry.
 *
 * <p>It writes before it returns. When it cannot write it fails, and the page with it: what is not
 * recorded is not shown. Call it outside of a read-only transaction.
 */
@Component
public class ReadLog {

    private static final int PATH_LENGTH = 400;
    private static final String INSERT =
            """
            insert into access.read_log (actor, login, roles, reading, persons, properties, path)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    ReadLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records that the current user now reads this about these persons and properties. */
    public void record(
            Reading reading, Collection<PersonId> persons, Collection<PropertyId> properties) {
        CurrentUser user = CurrentUser.get();
        jdbc.sql(INSERT)
                .params(
                        user.id().value(),
                        user.login(),
                        user.rights().roles().stream()
                                .map(Role::name)
                                .collect(Collectors.joining(",")),
                        reading.code(),
                        persons.stream().map(PersonId::value).distinct().toArray(UUID[]::new),
                        properties.stream().map(PropertyId::value).distinct().toArray(UUID[]::new),
                        path())
                .update();
    }

    /** Method and path alone: what stands after the question mark may itself be personal. */
    private static String path() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            HttpServletRequest request = web.getRequest();
            String path =
                    request.getMethod().toUpperCase(Locale.ROOT) + ' ' + request.getRequestURI();
            return path.length() <= PATH_LENGTH ? path : path.substring(0, PATH_LENGTH);
        }
        return "";
    }
}
