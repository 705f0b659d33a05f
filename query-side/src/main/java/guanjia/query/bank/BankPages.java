package guanjia.query.bank;

import guanjia.access.CurrentUser;
import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.page.Links;
import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Bank statements on the screen and for programs. */
@Controller
@ReadsFrom({BankReadModel.NAME, "fees", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ADMINISTRATOR')")
class BankPages {

    private final BankQuery statements;
    private final CommunityQuery communities;

    BankPages(BankQuery statements, CommunityQuery communities) {
        this.statements = statements;
        this.communities = communities;
    }

    @GetMapping("/bank-statements")
    String list(
            @RequestParam(required = false) @Nullable UUID community,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute("may", mayResolve());
        model.addAttribute("community", community);
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("slice", statements.list(community, cursor, Scope.current()));
        model.addAttribute(
                "link", Links.of("/bank-statements").and("community", community).toString());
        return "bank-statements";
    }

    @GetMapping("/bank-statements/{id}")
    String one(@PathVariable UUID id, Model model) {
        StatementView view = found(id);
        model.addAttribute("may", mayResolve());
        model.addAttribute("view", view);
        model.addAttribute("statement", view.statement());
        return "bank-statement";
    }

    @GetMapping("/api/bank-statements")
    @ResponseBody
    Slice<StatementRow> json(
            @RequestParam(required = false) @Nullable UUID community,
            @RequestParam(required = false) @Nullable String cursor) {
        return statements.list(community, cursor, Scope.current());
    }

    @GetMapping("/api/bank-statements/{id}")
    @ResponseBody
    StatementView json(@PathVariable UUID id) {
        return found(id);
    }

    private StatementView found(UUID id) {
        return statements
                .find(id, Scope.current())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean mayResolve() {
        return CurrentUser.get().hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR);
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        private static final int ORDER = 250;

        @Bean
        Destination bankStatementsPlace() {
            return new Destination(
                    ORDER,
                    "money",
                    "bank-statements",
                    "/bank-statements",
                    "building-bank",
                    EnumSet.of(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR));
        }
    }
}
