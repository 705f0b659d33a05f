package guanjia.command.bank;

import guanjia.command.door.Refusal;
import guanjia.events.BankLineId;
import guanjia.events.Money;
import java.time.LocalDate;

/** Why something asked of a bank statement does not happen. */
public sealed interface BankStatementRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends BankStatementRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another line of the bank account has this voucher. */
    record VoucherUsed(String voucher) implements Conflict {}

    /** Somebody said before why it differs. */
    record AlreadyResolved() implements Conflict {}

    /** Nobody said why it differs. */
    record NotResolved() implements Conflict {}

    /** The bank's day has not come yet. */
    record InTheFuture(LocalDate on, LocalDate today) implements BankStatementRefusal {}

    /** The amount is zero or below. */
    record NotPositive(Money amount) implements BankStatementRefusal {}

    /** The statement has no such line. */
    record NoSuchLine(BankLineId line) implements BankStatementRefusal {}

    /** A difference is of a line, of an entry in the books, or of both. */
    record OfNothing() implements BankStatementRefusal {}
}
