package guanjia.command.reckoning;

import guanjia.events.ChargeId;
import guanjia.events.FeeKind;
import guanjia.events.Money;
import guanjia.events.Rate;
import java.time.LocalDate;

/**
 * What is still owed on a charge.
 *
 * @param burden the daily rate of its late fee; the higher, the heavier it is for the debtor
 */
public record OpenDebt(
        ChargeId charge,
        FeeKind kind,
        LocalDate due,
        Rate burden,
        Money principal,
        Money lateFee) {}
