package guanjia.query.fees;

import guanjia.query.fees.WaitingRow.Kind;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What waits for me: to be decided by another than the one who asked, to be paid, to be published.
 */
@Controller
@ReadsFrom({FeesReadModel.NAME, "cashier", "register"})
@PreAuthorize("hasAnyRole('SERVICE_DESK', 'CASHIER', 'ACCOUNTANT', 'MANAGER', 'ADMINISTRATOR')")
class ApprovalPages {

    /**
     * What waits.
     *
     * @param mine what this user may decide or do
     * @param others what this user asked for and another one decides
     */
    record Worklist(List<WaitingRow> mine, List<WaitingRow> others) {}

    private final ApprovalQuery approvals;

    ApprovalPages(ApprovalQuery approvals) {
        this.approvals = approvals;
    }

    @GetMapping("/approvals")
    String list(Model model) {
        Worklist worklist = worklist();
        model.addAttribute("mine", worklist.mine());
        model.addAttribute("others", worklist.others());
        return "approvals";
    }

    @GetMapping("/api/approvals")
    @ResponseBody
    @Operation(summary = "What waits for this user, and what this user waits for, oldest first")
    Worklist json() {
        return worklist();
    }

    private Worklist worklist() {
        FeeMay may = FeeMay.current();
        List<WaitingRow> all = approvals.waiting(Sight.current());
        return new Worklist(
                all.stream().filter(row -> isMine(row, may)).toList(),
                all.stream()
                        .filter(row -> row.askedBy().equals(may.me()) && !isMine(row, may))
                        .toList());
    }

    private static boolean isMine(WaitingRow row, FeeMay may) {
        if (row.kind() == Kind.REFUND_TO_PAY) {
            return may.take();
        }
        return may.keep() && !(row.needsAnother() && row.askedBy().equals(may.me()));
    }
}
