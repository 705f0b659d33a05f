package guanjia.query.fees;

import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The sums of accounts, on the screen when they are asked for, and for programs. */
@Controller
@ReadsFrom({FeesReadModel.NAME, "register"})
@PreAuthorize(Sight.STAFF)
@Tag(name = "fees")
class TotalsPages {

    private final TotalsQuery totals;

    TotalsPages(TotalsQuery totals) {
        this.totals = totals;
    }

    @GetMapping("/fee-accounts/totals")
    String page(AccountFilter filter, Model model) {
        model.addAttribute("totals", totals.of(filter, Sight.current()));
        return "fee-account-totals :: totals";
    }

    @GetMapping("/api/fee-accounts/totals")
    @ResponseBody
    @Operation(summary = "What the accounts of a filter come to; all of them when show is left out")
    AccountTotals api(@ParameterObject AccountFilter filter) {
        return totals.of(filter, Sight.current());
    }
}
