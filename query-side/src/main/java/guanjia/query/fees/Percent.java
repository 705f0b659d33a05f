package guanjia.query.fees;

import guanjia.events.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rates as templates write them: {@code ${@percent.of(rate)}}, such as 6 for 0.06. */
@Component("percent")
public class Percent {

    /** Without the sign; empty when there is none. */
    public String of(@Nullable Rate rate) {
        String percent = Explaining.percent(rate);
        return percent == null ? "" : percent;
    }
}
