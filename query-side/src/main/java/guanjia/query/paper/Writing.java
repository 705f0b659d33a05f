package guanjia.query.paper;

import java.math.BigDecimal;
import java.util.Locale;

/** How amounts are written on paper. */
public final class Writing {

    Writing() {}

    /** Such as 1,234.50. */
    public String yuan(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** Such as 壹仟贰佰叁拾肆元伍角整. */
    public String capitals(BigDecimal amount) {
        return Capitals.of(amount);
    }
}
