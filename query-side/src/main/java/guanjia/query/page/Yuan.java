package guanjia.query.page;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts as templates write them: {@code ${@yuan.of(amount)}}, such as 1,234.50. */
@Component("yuan")
public class Yuan {

    /** Exact to the fen, empty when there is none. */
    public String of(@Nullable BigDecimal amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "%,.2f", amount);
    }
}
