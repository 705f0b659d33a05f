package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.Personal;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderMove;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What every decision about an order asks first. */
final class OrderRules {

    /** The longest words of a resident, in characters. */
    static final int WORDS_LENGTH_MAX = 5_000;

    private static final int EVIDENCE_LENGTH_MAX = 200;

    private OrderRules() {}

    /** Refuses a move that the state does not allow, and says which state it is. */
    static void mustAllow(Order order, WorkOrderMove move) {
        CommandRefused.unless(
                move.isAllowedIn(order.state()), new WorkOrderRefusal.WrongState(order.state()));
    }

    /** Refuses who neither has the order in hand nor manages. */
    static void mustBeInHand(Order order, Asked asked) {
        UserAccountId technician = order.hands().technician();
        if (technician != null
                && !order.hands().are(asked.actor())
                && !asked.roles().contains(Role.MANAGER)
                && !asked.roles().contains(Role.ADMINISTRATOR)) {
            throw new CommandRefused(new WorkOrderRefusal.NotYours(technician));
        }
    }

    /** Refuses who did the work: nobody accepts or checks the own work. */
    static void mustBeAnothersWork(Order order, Asked asked) {
        CommandRefused.unless(!order.hands().are(asked.actor()), new WorkOrderRefusal.OwnWork());
    }

    /**
     * How a resident agreed, where somebody of ours records it. A resident needs no evidence, nor
     * does what concerns no unit.
     */
    static @Nullable String evidence(Order order, @Nullable String evidence, Asked asked) {
        Input.optional("evidence", evidence, EVIDENCE_LENGTH_MAX);
        boolean needed = !WorkOrders.isResident(asked) && order.property() != null;
        CommandRefused.unless(
                !needed || (evidence != null && !evidence.isBlank()),
                new WorkOrderRefusal.EvidenceMissing());
        return evidence;
    }

    /** Words about the order, sealed with the key of the one who reported it. */
    static @Nullable Personal words(Order order, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        text("words", words);
        return Personal.of(order.voice(), words);
    }

    /** A text of several lines. */
    static void text(String field, String words) {
        Input.optional(field, words.replaceAll("[\\n\\r\\t]", " "), WORDS_LENGTH_MAX);
    }

    /** When it is asked, to the millisecond: nobody acts more exactly. */
    static Instant at(Asked asked) {
        return asked.at().truncatedTo(ChronoUnit.MILLIS);
    }
}
