package guanjia.query.meter;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.story.NamedSubject;
import guanjia.query.story.Subject;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where meters stand in the navigation, and who may read their history. */
@Configuration(proxyBeanMethods = false)
class MeterPlaces {

    @Bean
    Destination metersPlace() {
        return new Destination(
                230,
                "money",
                "meters",
                "/meters",
                "gauge",
                EnumSet.of(
                        Role.MANAGER,
                        Role.SERVICE_DESK,
                        Role.CASHIER,
                        Role.ACCOUNTANT,
                        Role.TECHNICIAN,
                        Role.AUDITOR,
                        Role.ADMINISTRATOR));
    }

    @Bean
    Subject meterSubject(MeterQuery meters, JdbcClient jdbc) {
        return new NamedSubject(
                jdbc, "meter", "/meters/", "select meter, number from meter where meter = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                return meters.find(id, MeterSight.current()).isPresent();
            }
        };
    }
}
