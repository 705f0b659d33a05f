package guanjia.query.cashier;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.story.Subject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where cashiers' days stand in the navigation, and who may read their history. */
@Configuration(proxyBeanMethods = false)
class DayPlaces {

    @Bean
    Destination cashierDaysPlace() {
        return new Destination(
                205,
                "money",
                "cashier-days",
                "/cashier-days",
                "calendar-check",
                EnumSet.of(
                        Role.CASHIER,
                        Role.ACCOUNTANT,
                        Role.MANAGER,
                        Role.AUDITOR,
                        Role.ADMINISTRATOR));
    }

    @Bean
    Subject cashierDaySubject(DayQuery days, JdbcClient jdbc) {
        return new Subject() {
            @Override
            public String aggregateType() {
                return "cashier-day";
            }

            @Override
            public boolean mayRead(UUID id) {
                return days.row(id, DaySight.current()).isPresent();
            }

            @Override
            public String page(UUID id) {
                return "/cashier-days/" + id;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                Map<UUID, String> names = new HashMap<>();
                jdbc.sql("select day, on_date::text from cashier_day where day = any(?)")
                        .param(ids.toArray(UUID[]::new))
                        .query(row -> {
                            names.put(row.getObject(1, UUID.class), row.getString(2));
                        });
                return names;
            }
        };
    }
}
