package guanjia.query.workorder;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.story.NamedSubject;
import guanjia.query.story.Subject;
import java.util.EnumSet;
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
        return new NamedSubject(
                jdbc,
                "work-order",
                "/work-orders/",
                "select work_order, title from work_order where work_order = any(?)") {
            @Override
            public boolean mayRead(UUID id) {
                OrderSight sight = OrderSight.current();
                return sight.staff() && orders.find(id, sight).isPresent();
            }
        };
    }
}
