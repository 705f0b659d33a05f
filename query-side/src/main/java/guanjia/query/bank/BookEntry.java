package guanjia.query.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the books say moved by one tender. Yuan, above zero.
 *
 * @param source the payment or refund
 * @param nth which of its tenders
 * @param label the unit or number of the account
 */
public record BookEntry(
        UUID source,
        int nth,
        UUID account,
        String label,
        LocalDate on,
        String direction,
        BigDecimal amount,
        String means,
        @Nullable String voucher) {}
