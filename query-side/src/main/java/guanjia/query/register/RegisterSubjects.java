package guanjia.query.register;

import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.query.story.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read the history of a community, a unit, a person; and what they are called in it. */
@Configuration(proxyBeanMethods = false)
class RegisterSubjects {

    @Bean
    Subject communitySubject(JdbcClient jdbc) {
        return new Named(
                jdbc,
                "community",
                "select community, name from community" + " where community = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                Scope scope = Scope.current();
                return scope.staff() && scope.reaches(id);
            }

            @Override
            public String page(UUID id) {
                return "/communities/" + id;
            }
        };
    }

    @Bean
    Subject propertySubject(JdbcClient jdbc, UnitQuery units) {
        return new Named(
                jdbc,
                "property",
                "select property, label from property" + " where property = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                Scope scope = Scope.current();
                return scope.staff() && units.isSeen(id, scope);
            }

            @Override
            public String page(UUID id) {
                return "/properties/" + id;
            }

            @Override
            public Collection<PropertyId> properties(UUID id) {
                return List.of(PropertyId.of(id));
            }
        };
    }

    @Bean
    Subject personSubject(JdbcClient jdbc, PersonQuery persons) {
        return new Named(
                jdbc,
                "person",
                "select person, name from person" + " where person = any(?) and name is not null") {
            @Override
            public boolean mayRead(UUID id) {
                Scope scope = Scope.current();
                return scope.staff() && persons.isSeen(id, scope);
            }

            @Override
            public String page(UUID id) {
                return "/persons/" + id;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                return Scope.current().persons() ? super.names(ids) : Map.of();
            }

            @Override
            public Collection<PersonId> persons(UUID id) {
                return List.of(PersonId.of(id));
            }
        };
    }

    /** Things with a name in the register. */
    private abstract static class Named implements Subject {

        private final JdbcClient jdbc;
        private final String type;
        private final String sql;

        Named(JdbcClient jdbc, String type, String sql) {
            this.jdbc = jdbc;
            this.type = type;
            this.sql = sql;
        }

        @Override
        public String aggregateType() {
            return type;
        }

        @Override
        public Map<UUID, String> names(Collection<UUID> ids) {
            Map<UUID, String> names = new HashMap<>();
            jdbc.sql(sql)
                    .param(ids.toArray(UUID[]::new))
                    .query(row -> {
                        names.put(row.getObject(1, UUID.class), row.getString(2));
                    });
            return names;
        }
    }
}
