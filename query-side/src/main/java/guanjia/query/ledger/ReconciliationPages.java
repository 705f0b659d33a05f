package guanjia.query.ledger;

import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The reconciliation on the screen and for programs: counted when it is asked for. */
@Controller
@ReadsFrom({LedgerReadModel.NAME, "fees", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ADMINISTRATOR')")
class ReconciliationPages {

    private final ReconciliationQuery reconciliation;
    private final CommunityQuery communities;

    ReconciliationPages(ReconciliationQuery reconciliation, CommunityQuery communities) {
        this.reconciliation = reconciliation;
        this.communities = communities;
    }

    @GetMapping("/ledger/reconciliation")
    String page(
            @RequestParam(required = false) @Nullable UUID community,
            @RequestParam(required = false) @Nullable UUID behind,
            Model model) {
        model.addAttribute("community", community);
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("part", ReconciliationQuery.PART);
        model.addAttribute("result", community == null ? null : json(community, behind));
        return "ledger-reconciliation";
    }

    @GetMapping("/api/ledger/reconciliation")
    @ResponseBody
    Reconciliation json(
            @RequestParam UUID community, @RequestParam(required = false) @Nullable UUID behind) {
        if (!Scope.current().reaches(community)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reconciliation.of(community, behind);
    }
}
