package guanjia.query.fees;

import guanjia.events.Calculation;
import guanjia.events.Charge;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.query.fees.AccountView.Movement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a charge is what it is.
 *
 * @param charge as it stands now
 * @param said the sentences by language: zh, en
 * @param calculation the same as data; null when only the amount is known
 * @param lateFee the newest reckoning of the late fee; null when none was counted
 * @param movements what made it less or more, in order
 * @param source the charge as its event says it
 */
public record Explanation(
        ChargeRow charge,
        Map<String, List<String>> said,
        @Nullable Calculation calculation,
        @Nullable LateFeeAccrued lateFee,
        List<Movement> movements,
        Charge source) {}
