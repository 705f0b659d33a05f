package guanjia.command.fee;

import guanjia.command.fee.Entry.Sort;
import guanjia.events.AdjustmentEvent;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What events about waivers, write-offs, demands and disputes change in an account. */
final class EvolvingMore {

    private EvolvingMore() {}

    static void adjustment(Account account, AdjustmentEvent event) {
        Adjustments all = account.adjustments();
        switch (event) {
            case AdjustmentEvent.WaiverRequested(_, var id, var part, var by) ->
                    all.ask(new Adjustments.Asked(id, part, List.of(), null, by));
            case AdjustmentEvent.WaiverApproved it -> {
                all.finish(it.adjustment());
                forgive(account, Sort.WAIVED, it.part(), it.on());
            }
            case AdjustmentEvent.WriteOffRequested(_, var id, var charges, var by) ->
                    all.ask(new Adjustments.Asked(id, null, charges, null, by));
            case AdjustmentEvent.WriteOffApproved it -> {
                all.finish(it.adjustment());
                it.parts().forEach(part -> forgive(account, Sort.WRITTEN_OFF, part, it.on()));
            }
            case AdjustmentEvent.WriteOffRecovered it ->
                    it.parts()
                            .forEach(part ->
                                    Evolving.debt(account, part.charge())
                                            .takeOut(
                                                    entry -> isWrittenOff(entry, part),
                                                    part.amount()));
            case AdjustmentEvent.VacancyReported it ->
                    all.ask(
                            new Adjustments.Asked(
                                    it.adjustment(), null, List.of(), it.from(), it.by()));
            case AdjustmentEvent.VacancyConfirmed(_, var id) -> all.confirmVacancy(id);
            case AdjustmentEvent.VacancyEnded(_, var id, var until) -> all.endVacancy(id, until);
            case AdjustmentEvent.AdjustmentRejected(_, var id) -> all.finish(id);
        }
    }

    static void collection(Account account, CollectionEvent event) {
        switch (event) {
            case CollectionEvent.DemandSent it ->
                    account.demands().add(new Account.Demand(it.demand(), it.charges(), it.on()));
            case CollectionEvent.DemandDelivered it -> {
                for (Account.Demand demand : List.copyOf(account.demands())) {
                    if (demand.demand().equals(it.demand())) {
                        account.demands().remove(demand);
                        interrupt(account, demand.charges(), it.on());
                    }
                }
            }
            case CollectionEvent.LimitationInterrupted it ->
                    interrupt(account, it.charges(), it.on());
            case CollectionEvent.DisputeOpened it -> {
                account.doubts().add(new Account.Doubt(it.dispute(), it.on()));
                it.charges()
                        .forEach(charge ->
                                Evolving.debt(account, charge)
                                        .disputes()
                                        .open(it.dispute(), it.on()));
            }
            case CollectionEvent.DisputeDecided it -> {
                account.doubts().removeIf(doubt -> doubt.dispute().equals(it.dispute()));
                account.debts().forEach(debt -> debt.disputes().decide(it.dispute(), it.on()));
            }
        }
    }

    /** A charge that was reversed meanwhile has nothing left to interrupt. */
    private static void interrupt(Account account, List<ChargeId> charges, LocalDate on) {
        charges.stream()
                .map(account::debt)
                .filter(Objects::nonNull)
                .forEach(debt -> debt.interrupt(on));
    }

    private static void forgive(Account account, Sort sort, Allocation part, LocalDate on) {
        Evolving.debt(account, part.charge())
                .enter(new Entry(sort, part.component(), on, null, null, part.amount()));
    }

    private static boolean isWrittenOff(Entry entry, Allocation part) {
        return entry.sort() == Sort.WRITTEN_OFF && entry.component() == part.component();
    }
}
