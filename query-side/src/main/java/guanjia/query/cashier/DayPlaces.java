package guanjia.query.cashier;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.story.NamedSubject;
import guanjia.query.story.Subject;
import java.util.EnumSet;
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
        return new NamedSubject(
                jdbc,
                "cashier-day",
                "/cashier-days/",
                "select day, on_date::text from cashier_day where day = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                return days.row(id, DaySight.current()).isPresent();
            }
        };
    }
}
