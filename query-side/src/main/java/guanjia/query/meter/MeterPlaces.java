package guanjia.query.meter;

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
        return new Subject() {
            @Override
            public String aggregateType() {
                return "meter";
            }

            @Override
            public boolean mayRead(UUID id) {
                return meters.find(id, MeterSight.current()).isPresent();
            }

            @Override
            public String page(UUID id) {
                return "/meters/" + id;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                Map<UUID, String> names = new HashMap<>();
                jdbc.sql("select meter, number from meter where meter = any(?)")
                        .param(ids.toArray(UUID[]::new))
                        .query(row -> {
                            names.put(row.getObject(1, UUID.class), row.getString(2));
                        });
                return names;
            }
        };
    }
}
