package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.Channel;
import guanjia.events.CollectionEvent.Interruption;
import guanjia.events.CollectionEvent.Outcome;
import guanjia.events.CollectionEvent.Proof;
import guanjia.events.DemandId;
import guanjia.events.DisputeId;
import guanjia.events.FeeAccountId;
import guanjia.events.Personal;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of debts that are not paid. */
public sealed interface CollectionCommand extends Command {

    FeeAccountId account();

    /**
     * Demands payment of charges.
     *
     * @param text what is written or said, kept sealed with the key of that person
     */
    @MayBeAskedBy({
        Role.CASHIER,
        Role.SERVICE_DESK,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record SendDemand(
            @TargetAggregateIdentifier FeeAccountId account,
            DemandId demand,
            List<ChargeId> charges,
            Channel channel,
            LocalDate on,
            @Nullable Personal text,
            @Nullable String reference)
            implements CollectionCommand {
        public SendDemand {
            charges = charges.stream().distinct().toList();
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Says that a demand arrived, and what shows it. */
    @MayBeAskedBy({
        Role.CASHIER,
        Role.SERVICE_DESK,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record ConfirmDelivery(
            @TargetAggregateIdentifier FeeAccountId account,
            DemandId demand,
            Proof proof,
            LocalDate on,
            @Nullable String document)
            implements CollectionCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Records something else that begins the limitation anew. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record InterruptLimitation(
            @TargetAggregateIdentifier FeeAccountId account,
            List<ChargeId> charges,
            Interruption cause,
            LocalDate on,
            String document)
            implements CollectionCommand {
        public InterruptLimitation {
            charges = charges.stream().distinct().toList();
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Records that somebody doubts charges. */
    @MayBeAskedBy({
        Role.CASHIER,
        Role.SERVICE_DESK,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record OpenDispute(
            @TargetAggregateIdentifier FeeAccountId account,
            DisputeId dispute,
            List<ChargeId> charges,
            LocalDate on,
            String about,
            @Nullable Personal statement,
            @Nullable String reference)
            implements CollectionCommand {
        public OpenDispute {
            charges = charges.stream().distinct().toList();
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Decides a dispute. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record DecideDispute(
            @TargetAggregateIdentifier FeeAccountId account,
            DisputeId dispute,
            Outcome outcome,
            LocalDate on,
            String reason)
            implements CollectionCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
