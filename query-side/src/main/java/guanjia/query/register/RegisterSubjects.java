package guanjia.query.register;

import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.query.story.NamedSubject;
import guanjia.query.story.Subject;
import java.util.Collection;
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
        return new NamedSubject(
                jdbc,
                "community",
                "/communities/",
                "select community, name from community where community = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                Scope scope = Scope.current();
                return scope.staff() && scope.reaches(id);
            }
        };
    }

    @Bean
    Subject propertySubject(JdbcClient jdbc, UnitQuery units) {
        return new NamedSubject(
                jdbc,
                "property",
                "/properties/",
                "select property, label from property where property = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                Scope scope = Scope.current();
                return scope.staff() && units.isSeen(id, scope);
            }

            @Override
            public Collection<PropertyId> properties(UUID id) {
                return List.of(PropertyId.of(id));
            }
        };
    }

    @Bean
    Subject personSubject(JdbcClient jdbc, PersonQuery persons) {
        return new NamedSubject(
                jdbc,
                "person",
                "/persons/",
                "select person, name from person where person = any(?) and name is not null") {
            @Override
            public boolean mayRead(UUID id) {
                Scope scope = Scope.current();
                return scope.staff() && persons.isSeen(id, scope);
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
}
