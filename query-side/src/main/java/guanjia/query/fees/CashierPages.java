package guanjia.query.fees;

import guanjia.query.page.Typed;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import guanjia.query.register.UnitFilter;
import guanjia.query.register.UnitRow;
import guanjia.query.register.Units;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The counter: find the unit, see what is due, take the money, print. With the keyboard alone. */
@Controller
@ReadsFrom({FeesReadModel.NAME, "register"})
class CashierPages {

    private static final String TAKERS =
            "hasAnyRole('CASHIER', 'ACCOUNTANT', 'MANAGER', 'ADMINISTRATOR')";
    private static final int FOUND_MAX = 20;

    /** A unit that was found, with its account if it has one. */
    public record Found(UnitRow unit, @Nullable AccountRow account) {}

    private final AccountList accounts;
    private final FeeAccountQuery account;
    private final MoneyQuery money;
    private final ChargeQuery charges;
    private final OwnerQuery owners;
    private final Units units;

    CashierPages(
            AccountList accounts,
            FeeAccountQuery account,
            MoneyQuery money,
            ChargeQuery charges,
            OwnerQuery owners,
            Units units) {
        this.accounts = accounts;
        this.account = account;
        this.money = money;
        this.charges = charges;
        this.owners = owners;
        this.units = units;
    }

    /** One that is found alone is opened at once. */
    @GetMapping("/cashier")
    @PreAuthorize(TAKERS)
    String find(
            @RequestParam(required = false) @Nullable String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        String words = Typed.words(q);
        List<Found> found = words == null ? List.of() : found(words);
        if (fragment == null && found.size() == 1) {
            AccountRow only = found.getFirst().account();
            if (only != null) {
                return "redirect:/cashier/" + only.id();
            }
        }
        model.addAttribute("q", words);
        model.addAttribute("found", found);
        return fragment == null ? "cashier" : "cashier :: found";
    }

    /**
     * What is due.
     *
     * @param payer whose debts, as {@link Due#key}; those of the first when not said
     * @param counted set once late fees are counted up to today
     */
    @GetMapping("/cashier/{id}")
    @PreAuthorize(TAKERS)
    String take(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String payer,
            @RequestParam(defaultValue = "false") boolean counted,
            Model model) {
        Sight sight = Sight.current();
        AccountView view = account.find(id, false, sight).orElseThrow(FeeApi::missing);
        List<Due> dues =
                Due.of(view, owners.of(view.account().property(), sight), Residence.today());
        Due due =
                dues.stream()
                        .filter(one -> one.key().equals(payer))
                        .findFirst()
                        .orElseGet(dues::getFirst);
        model.addAttribute("view", view);
        model.addAttribute("account", view.account());
        model.addAttribute("dues", dues);
        model.addAttribute("due", due);
        model.addAttribute("counting", due.counting() && !counted);
        model.addAttribute("today", Residence.today());
        model.addAttribute("means", FeePages.MEANS);
        return "cashier-account";
    }

    /** A receipt, made to be printed. Residents see their own. */
    @GetMapping("/receipts/{payment}")
    @PreAuthorize(Sight.WHO)
    String receipt(@PathVariable UUID payment, Model model) {
        Sight sight = Sight.current();
        AccountView.Payment paid = money.payment(payment, sight).orElseThrow(FeeApi::missing);
        model.addAttribute("payment", paid);
        model.addAttribute(
                "account", accounts.find(paid.account(), sight).orElseThrow(FeeApi::missing));
        model.addAttribute("parts", charges.ofSource(payment, sight));
        model.addAttribute("may", FeeMay.current());
        return "receipt";
    }

    private List<Found> found(String words) {
        UnitFilter filter = new UnitFilter(words, null, null, null, null, null, FOUND_MAX);
        Sight sight = Sight.current();
        return units.list(filter, Scope.current()).rows().stream()
                .map(unit -> new Found(unit, accounts.ofUnit(unit.id(), sight).orElse(null)))
                .toList();
    }
}
