package guanjia.query.fees;

import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.BusinessTime;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.Facts;
import guanjia.events.LateFeeEvent;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeEvent.LateFeeReversed;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.query.fees.Entries.Move;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What events about charges and their late fees change. */
final class ChargeRows {

    private static final String POST =
            """
            insert into fee_charge (charge, account, kind, code, period, from_on, to_on, origin,
                standard, version, run, gross, tax_rate, net, tax, due_on, grace_until,
                late_fee_daily, liable_part, liable_person, jointly_part, jointly_person,
                replaces, reference, posted_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REPLACED = "update fee_charge set replaced_by = ? where charge = ?";
    private static final String REVERSE =
            """
            update fee_charge set reversed_on = ?, paid = 0, late_paid = 0 where charge = ?
            """;
    private static final String ACCRUE =
            """
            update fee_charge set accrued = accrued + ?, accrued_at = ?,
                accrued_through = greatest(accrued_through, ?)
            where charge = ?
            """;
    private static final String UNACCRUE =
            """
            update fee_charge set accrued = 0,
                late_waived = late_waived - least(?, late_waived),
                late_written_off = late_written_off - (?::numeric - least(?, late_waived))
            where charge = ?
            """;

    private ChargeRows() {}

    static void change(ChargeEvent event, Entries to) {
        switch (event) {
            case ChargePosted(_, var charge) -> post(charge, to);
            case ChargeReversed reversed -> reverse(reversed, to);
        }
    }

    static void change(LateFeeEvent event, Entries to) {
        switch (event) {
            case LateFeeAccrued(_, var charge, var through, _, _, var amount, _) -> {
                long at = to.recorded().position();
                to.change(Entries.CHARGE, charge, ACCRUE, amount.yuan(), at, through, charge);
                to.owe(Money.ZERO, amount);
            }
            case LateFeeReversed(_, var charge, var amount, var unwaived, _) -> {
                var less = unwaived.yuan();
                to.change(Entries.CHARGE, charge, UNACCRUE, less, less, less, charge);
                to.owe(Money.ZERO, unwaived.minus(amount));
            }
        }
    }

    private static void post(Charge charge, Entries to) {
        Party jointly = charge.liable().jointly();
        var standard = charge.standard();
        var lateFee = charge.lateFee();
        to.change(
                Entries.CHARGE,
                charge.charge(),
                POST,
                charge.charge(),
                to.account(),
                charge.item().kind(),
                charge.item().code(),
                charge.period().kind(),
                charge.period().from(),
                charge.period().to(),
                charge.origin(),
                standard == null ? null : standard.standard(),
                standard == null ? null : standard.version(),
                charge.run(),
                charge.gross().yuan(),
                charge.taxRate().value(),
                charge.net().yuan(),
                charge.tax().yuan(),
                charge.due(),
                charge.due().plusDays(charge.graceDays()),
                lateFee == null ? null : lateFee.daily().value(),
                charge.liable().party().part(),
                charge.liable().party().person(),
                jointly == null ? null : jointly.part(),
                jointly == null ? null : jointly.person(),
                charge.replaces(),
                charge.reference(),
                to.recorded().at(),
                to.recorded().position());
        if (charge.replaces() != null) {
            to.change(
                    Entries.CHARGE,
                    charge.replaces(),
                    REPLACED,
                    charge.charge(),
                    charge.replaces());
        }
        to.owe(charge.gross(), Money.ZERO);
    }

    private static void reverse(ChargeReversed event, Entries to) {
        Money principal = event.gross().minus(event.waived()).minus(event.writtenOff());
        Money lateFee = event.lateFee();
        LocalDate on = day(to);
        to.change(Entries.CHARGE, event.charge(), REVERSE, on, event.charge());
        for (Returned returned : event.returned()) {
            Allocation from = returned.from();
            to.write(new Move(Sort.RETURNED, on, returned.payer(), null), from);
            to.prepay(returned.payer(), from.amount());
            if (from.component() == Component.PRINCIPAL) {
                principal = principal.minus(from.amount());
            } else {
                lateFee = lateFee.minus(from.amount());
            }
        }
        to.owe(principal.negated(), lateFee.negated());
    }

    /** The business day an event is valid for: as stated, else that of its recording. */
    static LocalDate day(Entries to) {
        @Nullable String valid = to.fact(Facts.VALID_AT);
        return valid == null
                ? LocalDate.ofInstant(to.recorded().at(), BusinessTime.ZONE)
                : LocalDate.parse(valid);
    }
}
