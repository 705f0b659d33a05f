package guanjia.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a work order (报修、工单): how it comes in and what concerns all of its life. The
 * rest stands in {@link DispatchEvent}, {@link RepairEvent} and {@link AcceptanceEvent}.
 */
public sealed interface WorkOrderEvent extends Event
        permits WorkOrderEvent.Reported,
                WorkOrderEvent.Triaged,
                WorkOrderEvent.Urged,
                WorkOrderEvent.Attached,
                WorkOrderEvent.ClockMissed,
                WorkOrderEvent.Cancelled,
                WorkOrderEvent.Stated,
                WorkOrderEvent.ClosingStated,
                DispatchEvent,
                RepairEvent,
                AcceptanceEvent {

    WorkOrderId order();

    /** When it happened, by the clock of the one who asked. */
    Instant at();

    /** How urgent it is. */
    enum Priority {
        /** Danger to life, trapped people, gas, flood, outage. */
        P1,
        /** A core function is gone. */
        P2,
        /** Everything usual. */
        P3,
        /** Planned work. */
        P4
    }

    /** Who bears the cost. */
    enum Payer {
        /** 物业费内: covered by the property fee. */
        PROPERTY_FEE,
        /** 有偿: the one who asked pays. */
        CHARGEABLE,
        /** 开发商保修: the developer's warranty of the building. */
        DEVELOPER_WARRANTY,
        /** 维修资金: the owners' maintenance fund. */
        MAINTENANCE_FUND,
        /** 责任人: whoever caused it. */
        RESPONSIBLE_PARTY
    }

    /** How it reached us. */
    enum Source {
        PHONE,
        COUNTER,
        MESSAGE,
        /** The resident wrote it down alone. */
        ONLINE,
        /** Somebody of ours saw it. */
        PATROL,
        INSPECTION,
        COMPLAINT,
        /** A file states it. */
        IMPORTED
    }

    /** What is watched. Every clock begins with the report. */
    enum Clock {
        /** Until somebody has accepted the work. */
        RESPONSE,
        /** Until somebody is there. */
        ARRIVAL,
        /** Until it is done; it stands while the work is suspended or a quote waits. */
        COMPLETION
    }

    /** When a picture was taken, or a file was made. */
    enum Moment {
        BEFORE,
        DURING,
        AFTER
    }

    /**
     * Until when something has to have happened.
     *
     * @param source of the target this follows from: a law, a standard, or the company's own word
     */
    record Due(Clock clock, Instant at, String source) {}

    /**
     * Who reported it, as known then; it stays with the order.
     *
     * @param person when it is one of the register
     */
    record Reporter(@Nullable PersonId person, @Nullable Personal name, @Nullable Personal phone) {}

    /**
     * A file, known by its content.
     *
     * @param sha256 of its bytes, in hexadecimal; where it is kept it is found by this
     * @param mediaType as recognised from the content
     */
    record Attachment(String sha256, String mediaType, long bytes) {}

    /**
     * Something was reported.
     *
     * @param property the unit it concerns; null for what is shared
     * @param place where it is, in words, such as 3栋大堂
     * @param category a code of the editable list of categories
     * @param title in a few words, without personal data
     * @param words of the one who reported it, sealed with the key of that person
     * @param parent the order that was closed and whose repair did not last
     */
    @StoredAs("work-order.reported")
    record Reported(
            WorkOrderId order,
            CommunityId community,
            @Nullable PropertyId property,
            @Nullable String place,
            String category,
            String title,
            @Nullable Personal words,
            Reporter reporter,
            Source source,
            Priority priority,
            List<Due> dues,
            @Nullable WorkOrderId parent,
            Instant at)
            implements WorkOrderEvent {
        public Reported {
            dues = List.copyOf(dues);
        }
    }

    /** Somebody looked at it and said what it is, how urgent, and who pays. */
    @StoredAs("work-order.triaged")
    record Triaged(
            WorkOrderId order,
            String category,
            Priority priority,
            Payer payer,
            List<Due> dues,
            Instant at)
            implements WorkOrderEvent {
        public Triaged {
            dues = List.copyOf(dues);
        }
    }

    /** Somebody asked for it to be done soon (催办). */
    @StoredAs("work-order.urged")
    record Urged(WorkOrderId order, Instant at) implements WorkOrderEvent {}

    /** A picture or another file belongs to it from now on. */
    @StoredAs("work-order.attached")
    record Attached(WorkOrderId order, Attachment file, Moment moment, Instant at)
            implements WorkOrderEvent {}

    /**
     * A clock ran out before what it watches had happened.
     *
     * @param due when it ran out
     */
    @StoredAs("work-order.clock-missed")
    record ClockMissed(WorkOrderId order, Clock clock, Instant due, Instant at)
            implements WorkOrderEvent {}

    /** It is not done, and nobody had begun. */
    @StoredAs("work-order.cancelled")
    record Cancelled(WorkOrderId order, Instant at) implements WorkOrderEvent {}

    /**
     * A file of another system states an order.
     *
     * @param reference its number there
     * @param at when it was reported there
     * @param due until when it was to be done there
     * @param closedAt when it was closed there; null while it is open
     * @param team who was to do it there
     * @param outcome how it ended there
     */
    @StoredAs("work-order.stated")
    record Stated(
            WorkOrderId order,
            CommunityId community,
            String reference,
            String category,
            String title,
            @Nullable String place,
            @Nullable String team,
            Instant at,
            @Nullable Due due,
            @Nullable Instant closedAt,
            @Nullable String outcome)
            implements WorkOrderEvent {}

    /** A later file states that it was closed there. */
    @StoredAs("work-order.closing-stated")
    record ClosingStated(WorkOrderId order, Instant at, @Nullable String outcome)
            implements WorkOrderEvent {}
}
