package guanjia.query.workorder;

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

/** Where work orders stand in the navigation, and who may read the history of one. */
@Configuration(proxyBeanMethods = false)
class OrderPlaces {

    private static final String GROUP = "service";

    @Bean
    Destination myJobsPlace() {
        return new Destination(
                100,
                GROUP,
                "my-jobs",
                "/my-jobs",
                "tool",
                EnumSet.of(Role.TECHNICIAN, Role.CLEANER));
    }

    @Bean
    Destination myReportsPlace() {
        return new Destination(
                105,
                GROUP,
                "my-reports",
                "/my-reports",
                "message-report",
                EnumSet.of(Role.RESIDENT));
    }

    @Bean
    Destination boardPlace() {
        return Destination.forStaff(
                110, GROUP, "work-order-board", "/work-orders/board", "layout-kanban");
    }

    @Bean
    Destination workOrdersPlace() {
        return Destination.forStaff(120, GROUP, "work-orders", "/work-orders", "clipboard-list");
    }

    @Bean
    Subject workOrderSubject(OrderList orders, JdbcClient jdbc) {
        return new Subject() {
            @Override
            public String aggregateType() {
                return "work-order";
            }

            @Override
            public boolean mayRead(UUID id) {
                OrderSight sight = OrderSight.current();
                return sight.staff() && orders.find(id, sight).isPresent();
            }

            @Override
            public String page(UUID id) {
                return "/work-orders/" + id;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                Map<UUID, String> names = new HashMap<>();
                jdbc.sql("select work_order, title from work_order where work_order = any(?)")
                        .param(ids.toArray(UUID[]::new))
                        .query(row -> {
                            names.put(row.getObject(1, UUID.class), row.getString(2));
                        });
                return names;
            }
        };
    }
}
