package guanjia.command.fee;

import guanjia.events.BillingPeriod;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.DisputeId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PropertyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events say of one account. The same events always give the same account. */
@SuppressWarnings("NullAway.Init") // Everything is told by the first event.
final class Account {

    /** Somebody who left, and the last day for which that one can be charged. */
    record Settled(Party party, LocalDate on) {}

    /** A demand that is on its way. */
    record Demand(guanjia.events.DemandId demand, List<ChargeId> charges, LocalDate on) {}

    /** A dispute that waits for its decision, whatever became of the charges in doubt. */
    record Doubt(DisputeId dispute, LocalDate since) {}

    private @Nullable FeeAccountId id;
    private CommunityId community;
    private @Nullable PropertyId property;
    private LocalDate since;
    private @Nullable LocalDate closed;
    private final Debts debts = new Debts();
    private final List<Coverage> coverages = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Purses purses = new Purses();
    private final Payments payments = new Payments();
    private final Deposits deposits = new Deposits();
    private final Refunds refunds = new Refunds();
    private final Adjustments adjustments = new Adjustments();

    boolean exists() {
        return id != null;
    }

    FeeAccountId id() {
        return Objects.requireNonNull(id);
    }

    CommunityId community() {
        return community;
    }

    @Nullable PropertyId property() {
        return property;
    }

    LocalDate since() {
        return since;
    }

    @Nullable LocalDate closed() {
        return closed;
    }

    /** The charges that were not reversed. */
    List<Debt> debts() {
        return debts.all();
    }

    @Nullable Debt debt(ChargeId charge) {
        return debts.find(charge);
    }

    boolean knows(ChargeId charge) {
        return debts.wasReversed(charge) || debt(charge) != null;
    }

    boolean wasReversed(ChargeId charge) {
        return debts.wasReversed(charge);
    }

    /** The days charged for an item. */
    List<BillingPeriod> charged(String item) {
        return coverage(item).map(Coverage::stretches).findFirst().orElse(List.of());
    }

    @Nullable BillingPeriod overlap(String item, BillingPeriod period) {
        return coverage(item)
                .map(it -> it.overlap(period))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Stream<Coverage> coverage(String item) {
        return coverages.stream().filter(it -> it.item().equals(item));
    }

    List<Coverage> coverages() {
        return coverages;
    }

    List<Settled> settled() {
        return List.copyOf(settled);
    }

    List<Demand> demands() {
        return demands;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Whether a dispute is open, or was decided about charges that still stand. */
    boolean knows(DisputeId dispute) {
        return doubts.stream().anyMatch(it -> it.dispute().equals(dispute))
                || debts.all().stream().anyMatch(it -> it.disputes().knows(dispute));
    }

    Purses purses() {
        return purses;
    }

    Payments payments() {
        return payments;
    }

    Deposits deposits() {
        return deposits;
    }

    Refunds refunds() {
        return refunds;
    }

    Adjustments adjustments() {
        return adjustments;
    }

    /** What of a payer's prepayment nobody asked to have back. */
    Money free(Party payer) {
        return purses.of(payer).minus(refunds.heldOf(payer));
    }

    void evolve(FeeAccountEvent event) {
        switch (event) {
            case FeeAccountEvent.Opened first -> {
                id = first.account();
                community = first.community();
                property = first.property();
                since = first.since();
            }
            case FeeAccountEvent.PartySettled(_, var party, var on) ->
                    settled.add(new Settled(party, on));
            case FeeAccountEvent.Closed(_, var on) -> closed = on;
            case FeeAccountEvent.Reopened _ -> closed = null;
            case guanjia.events.ChargeEvent it -> Evolving.charge(this, it);
            case guanjia.events.LateFeeEvent it -> Evolving.lateFee(this, it);
            case guanjia.events.PaymentEvent it -> Evolving.payment(this, it);
            case guanjia.events.RefundEvent it -> Evolving.refund(this, it);
            case guanjia.events.DepositEvent it -> Evolving.deposit(this, it);
            case guanjia.events.AdjustmentEvent it -> EvolvingMore.adjustment(this, it);
            case guanjia.events.CollectionEvent it -> EvolvingMore.collection(this, it);
        }
    }

    void add(Debt debt) {
        debts.add(debt);
    }

    void remove(Debt debt) {
        debts.reverse(debt);
    }
}
