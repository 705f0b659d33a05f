package guanjia.query.account;

import guanjia.query.page.Downloads;
import guanjia.query.page.Slice;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The users as a file. It names persons, so every part of it is recorded as a reading. */
@RestController
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
@ReadsFrom(AccountReadModel.NAME)
class AccountFiles {

    private static final int PART = 200;
    private static final List<String> COLUMNS =
            List.of("login", "name", "roles", "suspended", "openedAt");

    private final AccountQuery accounts;
    private final Downloads downloads;

    AccountFiles(AccountQuery accounts, Downloads downloads) {
        this.accounts = accounts;
        this.downloads = downloads;
    }

    @GetMapping("/api/accounts.{format:csv|xlsx|json}")
    void accounts(
            @PathVariable String format,
            AccountFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table =
                downloads.open("users", format, "list.column.", COLUMNS, locale, response)) {
            String cursor = null;
            do {
                Slice<AccountRow> part =
                        accounts.list(new AccountFilter(filter.q(), filter.role(), cursor, PART));
                part.rows().forEach(row -> table.row(cells(row, say)));
                cursor = part.next();
            } while (cursor != null);
        }
    }

    private static @Nullable Object[] cells(AccountRow row, UnaryOperator<String> say) {
        return new @Nullable Object[] {
            row.login(),
            row.name(),
            row.roles().stream()
                    .map(role -> say.apply("role." + role))
                    .collect(Collectors.joining(" ")),
            row.suspended(),
            row.openedAt()
        };
    }
}
