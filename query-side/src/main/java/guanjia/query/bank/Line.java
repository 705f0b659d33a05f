package guanjia.query.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a bank says moved. Yuan, above zero. */
public record Line(
        UUID id,
        UUID statement,
        String bankAccount,
        LocalDate on,
        String direction,
        BigDecimal amount,
        String voucher) {}
