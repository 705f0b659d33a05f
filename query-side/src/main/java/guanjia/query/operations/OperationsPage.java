package guanjia.query.operations;

import guanjia.events.BusinessTime;
import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.readmodel.DeadLetter;
import guanjia.query.readmodel.ReadModels;
import guanjia.query.readmodel.ReadsFrom;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The operators' page: read models, their rebuilds, and what could not be projected. */
@Controller
@ReadsFrom({})
class OperationsPage {

    private static final int LETTERS_SHOWN_MAX = 100;

    private final ReadModels readModels;

    OperationsPage(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** A dead letter with the time of its parking, by the clock of the business. */
    record Line(DeadLetter letter, String parkedAt) {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);

        static Line of(DeadLetter letter) {
            return new Line(letter, TIME.format(letter.parkedAt()));
        }
    }

    @GetMapping("/operations")
    String page(Model model) {
        Operator.mayLook();
        model.addAttribute("readModels", readModels.all());
        model.addAttribute(
                "lines", readModels.deadLetters(LETTERS_SHOWN_MAX).stream().map(Line::of).toList());
        model.addAttribute("acts", Operator.acts());
        return "operations";
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        private static final int ORDER = 910;

        @Bean
        Destination operations() {
            Set<Role> roles = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);
            return new Destination(
                    ORDER, "system", "operations", "/operations", "heart-rate-monitor", roles);
        }
    }
}
