package guanjia.command.accrual;

import guanjia.command.door.Refusal;
import java.time.LocalDate;

/** Why late fees are not counted. */
sealed interface AccrualRefusal extends Refusal {

    /** They were counted up to that day. */
    record AlreadyCounted(LocalDate through) implements AccrualRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The run has not begun, or it is over. */
    record NotRunning() implements AccrualRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The day has not come yet. */
    record InTheFuture(LocalDate on, LocalDate today) implements AccrualRefusal {}

    /** It goes over all communities, and the roles of the one who asks hold in some. */
    record NotEverywhere() implements AccrualRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
