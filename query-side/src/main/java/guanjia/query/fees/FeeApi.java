package guanjia.query.fees;

import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Fee accounts for programs. */
@RestController
@RequestMapping("/api/fee-accounts")
@PreAuthorize(Sight.WHO)
@ReadsFrom({FeesReadModel.NAME, "register"})
@Tag(name = "fees", description = "Fee accounts and what is owed, for reading")
class FeeApi {

    private final AccountList accounts;
    private final FeeAccountQuery account;
    private final ExplanationQuery explanations;

    FeeApi(AccountList accounts, FeeAccountQuery account, ExplanationQuery explanations) {
        this.accounts = accounts;
        this.account = account;
        this.explanations = explanations;
    }

    @GetMapping
    @Operation(summary = "Accounts, who owes most first, page by page: pass next as cursor")
    Slice<AccountRow> list(@ParameterObject AccountFilter filter) {
        return accounts.list(filter, Sight.current());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One account: what is open, recent payments, what is done about it")
    AccountView one(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all) {
        return account.find(id, all, Sight.current()).orElseThrow(FeeApi::missing);
    }

    @GetMapping("/{id}/charges/{charge}")
    @Operation(summary = "Why a charge is what it is, in words of both languages and as data")
    Explanation charge(@PathVariable UUID id, @PathVariable UUID charge) {
        Sight sight = Sight.current();
        return accounts.find(id, sight)
                .flatMap(_ -> explanations.find(id, charge, sight))
                .orElseThrow(FeeApi::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
