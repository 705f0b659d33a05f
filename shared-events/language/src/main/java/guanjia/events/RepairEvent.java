package guanjia.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about a work order, and what it costs. */
public sealed interface RepairEvent extends WorkOrderEvent {

    /** Why work stands still. Which of them stop the clock is an editable table. */
    enum Pause {
        /** 待料 */
        PARTS,
        /** 业主约时、不在家 */
        RESIDENT,
        /** 待外部单位 */
        CONTRACTOR,
        /** 待审批 */
        DECISION,
        WEATHER,
        OTHER
    }

    /**
     * Something that is built in or used up.
     *
     * @param price of one unit
     * @param amount quantity × price, rounded to the fen
     */
    record Material(String name, BigDecimal quantity, String unit, Money price, Money amount) {}

    /**
     * Time that is worked.
     *
     * @param rate of one hour
     * @param amount hours × rate, rounded to the fen
     */
    record Labour(BigDecimal hours, Money rate, Money amount) {}

    /** The technician is there. */
    @StoredAs("work-order.arrived")
    record Arrived(WorkOrderId order, UserAccountId technician, Instant at)
            implements RepairEvent {}

    /**
     * What it will cost was said to the one who pays; the completion clock stands.
     *
     * @param by the user who said it
     */
    @StoredAs("work-order.quoted")
    record Quoted(
            WorkOrderId order,
            List<Material> materials,
            Labour labour,
            Money total,
            String by,
            Instant at)
            implements RepairEvent {
        public Quoted {
            materials = List.copyOf(materials);
        }
    }

    /**
     * The one who pays agreed.
     *
     * @param total what was agreed
     * @param evidence how, where somebody of ours recorded it
     * @param dues that follow from the time it waited
     */
    @StoredAs("work-order.quote-approved")
    record QuoteApproved(
            WorkOrderId order, Money total, @Nullable String evidence, List<Due> dues, Instant at)
            implements RepairEvent {
        public QuoteApproved {
            dues = List.copyOf(dues);
        }
    }

    /** The one who pays did not agree. */
    @StoredAs("work-order.quote-declined")
    record QuoteDeclined(WorkOrderId order, Money total, List<Due> dues, Instant at)
            implements RepairEvent {
        public QuoteDeclined {
            dues = List.copyOf(dues);
        }
    }

    /** Work began, or began again. */
    @StoredAs("work-order.started")
    record Started(WorkOrderId order, Instant at) implements RepairEvent {}

    /** Material went into it. */
    @StoredAs("work-order.material-used")
    record MaterialUsed(WorkOrderId order, Material material, Instant at) implements RepairEvent {}

    /**
     * Work stands still.
     *
     * @param clockStops whether the completion clock stands meanwhile
     */
    @StoredAs("work-order.suspended")
    record Suspended(WorkOrderId order, Pause pause, boolean clockStops, Instant at)
            implements RepairEvent {}

    /** Work goes on. */
    @StoredAs("work-order.resumed")
    record Resumed(WorkOrderId order, List<Due> dues, Instant at) implements RepairEvent {
        public Resumed {
            dues = List.copyOf(dues);
        }
    }

    /**
     * It is done, so the technician says.
     *
     * @param result what was found and done, without personal data
     * @param total materials and labour
     * @param warrantyUntil the last day on which the same fault is our own matter
     */
    @StoredAs("work-order.completed")
    record Completed(
            WorkOrderId order,
            String result,
            @Nullable Labour labour,
            Money total,
            LocalDate warrantyUntil,
            Instant at)
            implements RepairEvent {}

    /** A manager declared it finished, with a reason (强制完工). */
    @StoredAs("work-order.force-finished")
    record ForceFinished(WorkOrderId order, Money total, LocalDate warrantyUntil, Instant at)
            implements RepairEvent {}
}
