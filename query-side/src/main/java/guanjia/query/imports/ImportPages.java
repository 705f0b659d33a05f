package guanjia.query.imports;

import guanjia.access.CurrentUser;
import guanjia.access.UserDirectory;
import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.readmodel.ReadsFrom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Imports on the screen. */
@Controller
@RequestMapping("/imports")
@ReadsFrom(ImportsReadModel.NAME)
class ImportPages {

    private static final Set<Role> SEE =
            Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR, Role.AUDITOR);
    private static final List<String> OF_THE_REGISTER = List.of("communities", "units");
    private static final List<String> OF_MONEY =
            List.of("fee-standards", "fee-history", "opening-arrears", "bank-statements");

    private static final List<String> OF_SERVICE = List.of("work-orders");

    private final ImportQuery imports;
    private final UserDirectory users;

    ImportPages(ImportQuery imports, UserDirectory users) {
        this.imports = imports;
        this.users = users;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long cursor, Model model) {
        CurrentUser user = mayLook();
        model.addAttribute("acts", acts(user));
        model.addAttribute("kinds", kinds(user));
        model.addAttribute("slice", imports.list(cursor, user));
        return "imports";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        CurrentUser user = mayLook();
        ImportRow run =
                imports.find(id, user)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("acts", acts(user));
        model.addAttribute("run", run);
        model.addAttribute("sender", users.nameOf(run.actor()).orElse(run.actor()));
        return "import";
    }

    private static CurrentUser mayLook() {
        CurrentUser user = CurrentUser.get();
        if (SEE.stream().noneMatch(user::hasAny)) {
            throw new AccessDeniedException("no role that sees imports");
        }
        return user;
    }

    private static boolean acts(CurrentUser user) {
        return user.hasAny(Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR);
    }

    /** What this user may send in. */
    private static List<String> kinds(CurrentUser user) {
        return user.hasAny(Role.MANAGER, Role.ADMINISTRATOR)
                ? Stream.of(OF_THE_REGISTER, OF_MONEY, OF_SERVICE).flatMap(List::stream).toList()
                : OF_MONEY;
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        private static final int ORDER = 60;

        @Bean
        Destination importsPlace() {
            return new Destination(ORDER, "register", "imports", "/imports", "table-import", SEE);
        }
    }
}
