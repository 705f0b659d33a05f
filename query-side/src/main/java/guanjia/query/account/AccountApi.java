package guanjia.query.account;

import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** User accounts as JSON, for administrators and auditors. */
@RestController
@RequestMapping("/api/accounts")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
@ReadsFrom(AccountReadModel.NAME)
class AccountApi {

    private final AccountQuery accounts;

    AccountApi(AccountQuery accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    Slice<AccountRow> list(AccountFilter filter) {
        return accounts.list(filter);
    }

    @GetMapping("/{id}")
    AccountRow one(@PathVariable UUID id) {
        return accounts.find(id).orElseThrow(AccountApi::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
