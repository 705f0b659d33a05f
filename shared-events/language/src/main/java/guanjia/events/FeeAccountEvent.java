package guanjia.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a fee account. */
public sealed interface FeeAccountEvent extends Event
        permits FeeAccountEvent.Opened,
                FeeAccountEvent.PartySettled,
                FeeAccountEvent.Closed,
                FeeAccountEvent.Reopened,
                ChargeEvent,
                LateFeeEvent,
                PaymentEvent,
                RefundEvent,
                DepositEvent,
                AdjustmentEvent,
                CollectionEvent {

    FeeAccountId account();

    /**
     * An account was opened, for a unit or for a number that only a list knows.
     *
     * @param number as stated in an imported history without a register entry
     * @param since nothing is recorded for a day before it
     */
    @StoredAs("fee-account.opened")
    record Opened(
            FeeAccountId account,
            CommunityId community,
            @Nullable PropertyId property,
            @Nullable String number,
            LocalDate since)
            implements FeeAccountEvent {}

    /** Somebody left and neither owes nor is owed anything: nothing is charged beyond the day. */
    @StoredAs("fee-account.party-settled")
    record PartySettled(FeeAccountId account, Party party, LocalDate on)
            implements FeeAccountEvent {}

    /** The account takes nothing any more. */
    @StoredAs("fee-account.closed")
    record Closed(FeeAccountId account, LocalDate on) implements FeeAccountEvent {}

    /** The closing was a mistake, or the unit is charged again. */
    @StoredAs("fee-account.reopened")
    record Reopened(FeeAccountId account) implements FeeAccountEvent {}
}
