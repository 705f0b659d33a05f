package guanjia.command.imports.money;

import guanjia.command.claim.Unique;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.fee.FeeAccounts;
import guanjia.command.fee.FeeHistoryCommand.Enter;
import guanjia.command.fee.FeeHistoryCommand.What;
import guanjia.command.fee.FeeHistoryRefusal;
import guanjia.command.imports.kind.Entry;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.FeeItem;
import guanjia.events.Money;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account, as a row states it. Its id is made from all that the row
 * states, so the same row is known again, and another one under the same reference is refused.
 */
record HistoryEntry(
        Whose whose,
        What what,
        LocalDate on,
        @Nullable FeeItem item,
        @Nullable BillingPeriod period,
        @Nullable Money amount,
        LocalDate due,
        String reference,
        @Nullable String words,
        List<String> flags)
        implements Entry {

    private static final UUID ROWS = UUID.fromString("5f9f2f51-1d0b-5f7a-9d86-0b6b1c8f4a11");
    private static final int TURNS_OF_A_DAY = 10;

    @Override
    public Unique key() {
        return FeeAccounts.referenceOf(whose.community(), reference);
    }

    @Override
    public CommunityId community(UUID thing) {
        return whose.community();
    }

    @Override
    public Set<UUID> alsoReads() {
        return Set.of(whose.account().value(), whose.community().value());
    }

    @Override
    public UUID newId() {
        return Ids.named(
                ROWS,
                String.join(
                        "\u001f",
                        whose.account().toString(),
                        what.name(),
                        on.toString(),
                        String.valueOf(item),
                        String.valueOf(period),
                        String.valueOf(amount),
                        due.toString(),
                        reference,
                        String.valueOf(words)));
    }

    /** By days; within a day first what is owed, then what is said about it, then what is paid. */
    @Override
    public long turn() {
        int within =
                switch (what) {
                    case CHARGE -> 0;
                    case LATE_CHARGE -> 1;
                    case NOTICE -> 2;
                    case DEMAND -> 3;
                    case DISPUTE -> 4;
                    case WAIVER -> 5;
                    case PAYMENT -> 6;
                    case REFUND -> 7;
                };
        return on.toEpochDay() * TURNS_OF_A_DAY + within;
    }

    @Override
    public LocalDate firstDay() {
        LocalDate earlier = due.isBefore(on) ? due : on;
        return period != null && period.from().isBefore(earlier) ? period.from() : earlier;
    }

    @Override
    public Command register(UUID thing, LocalDate today, LocalDate first) {
        return new Enter(
                whose.account(),
                whose.community(),
                whose.property(),
                whose.number(),
                first,
                what,
                thing,
                on,
                item,
                period,
                amount,
                due,
                reference,
                words);
    }

    @Override
    public @Nullable Command correct(UUID thing, List<Event> history, String reason) {
        CommandRefused.unless(
                thing.equals(newId()), new FeeHistoryRefusal.ReferenceUsed(reference));
        return null;
    }
}
