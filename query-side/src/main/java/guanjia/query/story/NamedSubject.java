package guanjia.query.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things whose names one query finds, and whose pages stand under one path. */
public abstract class NamedSubject implements Subject {

    private final JdbcClient jdbc;
    private final String type;
    private final String path;
    private final String names;

    /**
     * @param type as stored with the events of these things
     * @param path of their pages, up to the id
     * @param names a query for the id and the name of those whose ids stand in an array
     */
    protected NamedSubject(JdbcClient jdbc, String type, String path, String names) {
        this.jdbc = jdbc;
        this.type = type;
        this.path = path;
        this.names = names;
    }

    @Override
    public final String aggregateType() {
        return type;
    }

    @Override
    public final String page(UUID id) {
        return path + id;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> found = new HashMap<>();
        jdbc.sql(names)
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return found;
    }
}
