package guanjia.query.fees;

import guanjia.events.Allocation.Component;
import guanjia.events.CollectionEvent.Channel;
import guanjia.events.CollectionEvent.Interruption;
import guanjia.events.CollectionEvent.Outcome;
import guanjia.events.CollectionEvent.Proof;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.Tender.Means;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import guanjia.query.register.UnitQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Fee accounts on the screen. */
@Controller
@ReadsFrom({FeesReadModel.NAME, "register"})
@PreAuthorize(Sight.WHO)
class FeePages {

    /** Means by which money moves today. */
    static final List<Means> MEANS =
            List.of(Means.CASH, Means.ONLINE, Means.POS, Means.BANK_TRANSFER, Means.CHEQUE);

    private final AccountList accounts;
    private final FeeAccountQuery account;
    private final ExplanationQuery explanations;
    private final OwnerQuery owners;
    private final UnitQuery units;
    private final CommunityQuery communities;

    FeePages(
            AccountList accounts,
            FeeAccountQuery account,
            ExplanationQuery explanations,
            OwnerQuery owners,
            UnitQuery units,
            CommunityQuery communities) {
        this.accounts = accounts;
        this.account = account;
        this.explanations = explanations;
        this.owners = owners;
        this.units = units;
        this.communities = communities;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("may", FeeMay.current());
        model.addAttribute("staff", Sight.current().staff());
        model.addAttribute("today", Residence.today());
        model.addAttribute("means", MEANS);
        model.addAttribute("purposes", Purpose.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("proofs", Proof.values());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("components", Component.values());
        model.addAttribute("interruptions", Interruption.values());
    }

    @GetMapping("/fee-accounts")
    String list(AccountFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("shows", AccountFilter.Show.values());
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("slice", accounts.list(filter, Sight.current()));
        model.addAttribute("link", filter.link("/fee-accounts"));
        model.addAttribute("totals", filter.link("/fee-accounts/totals"));
        model.addAttribute("download", filter.link("/api/fee-accounts.{format}"));
        return "fee-accounts";
    }

    @GetMapping("/fee-accounts/{id}")
    String one(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, Model model) {
        Sight sight = Sight.current();
        AccountView view = account.find(id, all, sight).orElseThrow(FeeApi::missing);
        model.addAttribute("view", view);
        model.addAttribute("account", view.account());
        model.addAttribute(
                "dues",
                Due.of(view, owners.of(view.account().property(), sight), Residence.today()));
        return "fee-account";
    }

    @GetMapping("/fee-accounts/{id}/charges/{charge}")
    String charge(@PathVariable UUID id, @PathVariable UUID charge, Locale locale, Model model) {
        Sight sight = Sight.current();
        model.addAttribute("account", accounts.find(id, sight).orElseThrow(FeeApi::missing));
        Explanation explanation = explanations.find(id, charge, sight).orElseThrow(FeeApi::missing);
        String language = locale.getLanguage().equals("en") ? "en" : "zh";
        model.addAttribute("explanation", explanation);
        model.addAttribute("said", explanation.said().get(language));
        model.addAttribute("charge", explanation.charge());
        model.addAttribute("payers", payers(explanation));
        return "fee-charge";
    }

    /** Those who paid a part of it, or owe it. */
    private static List<Payer> payers(Explanation explanation) {
        Set<Payer> payers = new LinkedHashSet<>();
        payers.add(explanation.charge().liable());
        explanation
                .movements()
                .forEach(move -> {
                    if (move.payer() != null) {
                        payers.add(move.payer());
                    }
                });
        return List.copyOf(payers);
    }

    /** The account of a unit, or the offer to open one. */
    @GetMapping("/properties/{unit}/fee-account")
    String ofUnit(@PathVariable UUID unit, Model model) {
        var found = accounts.ofUnit(unit, Sight.current());
        if (found.isPresent()) {
            return "redirect:/fee-accounts/" + found.get().id();
        }
        model.addAttribute("unit", units.row(unit, Scope.current()).orElseThrow(FeeApi::missing));
        return "fee-account-new";
    }
}
