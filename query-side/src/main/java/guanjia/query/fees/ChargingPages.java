package guanjia.query.fees;

import guanjia.events.Charge;
import guanjia.events.FeeKind;
import guanjia.events.Money;
import guanjia.query.page.Json;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Residence;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Charging an account by hand: once, or by a fee standard, with the calculation said before. */
@Controller
@ReadsFrom({FeesReadModel.NAME, "meter", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'ADMINISTRATOR')")
class ChargingPages {

    private static final List<FeeKind> ONCE =
            List.of(FeeKind.ONE_OFF, FeeKind.COLLECTION_COST, FeeKind.STATED_LATE_FEE);

    private static final TypeReference<Preview> PREVIEW = new TypeReference<>() {};

    /**
     * What the command side says a charge would be.
     *
     * @param applied what of it a prepayment would pay at once
     */
    record Preview(Charge charge, Money applied) {}

    private final FeeAccountQuery accounts;
    private final StandardQuery standards;
    private final ChargingQuery charging;
    private final OwnerQuery owners;
    private final MessageSource words;

    ChargingPages(
            FeeAccountQuery accounts,
            StandardQuery standards,
            ChargingQuery charging,
            OwnerQuery owners,
            MessageSource words) {
        this.accounts = accounts;
        this.standards = standards;
        this.charging = charging;
        this.owners = owners;
        this.words = words;
    }

    /**
     * The forms.
     *
     * @param standard by which it is charged; null until one is chosen
     * @param replaces the charge that is made anew, if one is
     */
    @GetMapping("/fee-accounts/{id}/charge")
    String form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID standard,
            @RequestParam(required = false) @Nullable UUID replaces,
            Model model) {
        Sight sight = Sight.current();
        AccountView view = accounts.find(id, false, sight).orElseThrow(FeeApi::missing);
        AccountRow account = view.account();
        model.addAttribute("account", account);
        model.addAttribute("today", Residence.today());
        model.addAttribute("onceKinds", ONCE);
        model.addAttribute(
                "dues",
                Due.andAnybody(
                        Due.of(view, owners.of(account.property(), sight), Residence.today())));
        model.addAttribute("standards", standards.inForce(account.communityId(), sight));
        model.addAttribute("chosen", standard);
        model.addAttribute("replaces", replaces);
        if (standard != null) {
            StandardView chosen = standards.find(standard, sight).orElseThrow(FeeApi::missing);
            model.addAttribute("by", charging.suggest(account, chosen, replaces));
        }
        return "fee-charge-new";
    }

    /** Says in words what the command side has reckoned; nothing is kept. */
    @PostMapping("/fee-accounts/{id}/charge/preview")
    String preview(@PathVariable UUID id, @RequestBody String json, Locale locale, Model model) {
        Preview preview = read(json);
        Charge charge = preview.charge();
        String standard =
                charge.standard() == null
                        ? null
                        : charging.nameOf(charge.standard().standard().value());
        model.addAttribute("charge", charge);
        model.addAttribute("applied", preview.applied());
        model.addAttribute(
                "said",
                Explaining.charge(charge, standard).stream()
                        .map(it -> it.say(words, locale))
                        .toList());
        return "fee-charge-new :: preview";
    }

    private static Preview read(String json) {
        try {
            return Json.read(json, PREVIEW);
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "preview", unreadable);
        }
    }
}
