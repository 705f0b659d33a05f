package guanjia.query.account;

import guanjia.access.CurrentUser;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import guanjia.query.page.Links;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** User accounts on the screen: everybody's for administrators and auditors, and one's own. */
@Controller
@ReadsFrom({AccountReadModel.NAME, "register"})
class AccountPages {

    private static final String ADMINISTRATORS_AND_AUDITORS =
            "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";

    private final AccountQuery accounts;
    private final CommunityQuery communities;

    AccountPages(AccountQuery accounts, CommunityQuery communities) {
        this.accounts = accounts;
        this.communities = communities;
    }

    @GetMapping("/accounts")
    @PreAuthorize(ADMINISTRATORS_AND_AUDITORS)
    String list(AccountFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("slice", accounts.list(filter));
        model.addAttribute("link", link("/accounts", filter));
        model.addAttribute("acts", acts());
        model.addAttribute("download", link("/api/accounts.{format}", filter));
        return "accounts";
    }

    @GetMapping("/accounts/new")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    String form(Model model) {
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("communities", communities.choices(Scope.current()));
        return "account-form";
    }

    @GetMapping("/accounts/{id}")
    @PreAuthorize(ADMINISTRATORS_AND_AUDITORS)
    String one(@PathVariable UUID id, Model model) {
        AccountRow account = accounts.find(id).orElseThrow(AccountApi::missing);
        boolean own = CurrentUser.get().id().value().equals(id);
        model.addAttribute("account", account);
        model.addAttribute("allRoles", Role.values());
        model.addAttribute(
                "communities", acts() ? communities.choices(Scope.current()) : List.of());
        model.addAttribute("reach", communities.named(account.communities()));
        model.addAttribute("acts", acts() && !own);
        model.addAttribute("own", own);
        return "account";
    }

    @GetMapping("/account")
    @ReadsFrom({})
    String own(Model model) {
        CurrentUser user = CurrentUser.get();
        model.addAttribute(
                "reach",
                communities.named(
                        user.rights().communities().stream().map(CommunityId::value).toList()));
        return "own-account";
    }

    private static boolean acts() {
        return CurrentUser.get().hasAny(Role.ADMINISTRATOR);
    }

    private static String link(String path, AccountFilter filter) {
        return Links.of(path).and("q", filter.q()).and("role", filter.role()).toString();
    }
}
