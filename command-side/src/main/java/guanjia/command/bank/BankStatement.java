package guanjia.command.bank;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.bank.BankStatementCommand.RecordLine;
import guanjia.command.bank.BankStatementCommand.Reopen;
import guanjia.command.bank.BankStatementCommand.Resolve;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementEvent;
import guanjia.events.BankStatementEvent.DifferenceReopened;
import guanjia.events.BankStatementEvent.DifferenceResolved;
import guanjia.events.BankStatementEvent.LineRecorded;
import guanjia.events.BankStatementEvent.Opened;
import guanjia.events.BankStatementId;
import guanjia.events.CommunityId;
import guanjia.events.Facts;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What the banks of a community say of one month, and which differences were explained. */
@Aggregate(type = "bank-statement", snapshotTriggerDefinition = "longStreams")
class BankStatement {

    private static final int TEXT_LENGTH_MAX = 100;

    @AggregateIdentifier private @Nullable BankStatementId id;

    private CommunityId community;
    private final Set<UUID> lines = new HashSet<>();
    private final Set<UUID> resolved = new HashSet<>();

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    BankStatement() {}

    /** Called by the desk, which sees that the voucher counts once. */
    void enter(RecordLine record, Asked asked) {
        Input.optional("bankAccount", record.bankAccount(), TEXT_LENGTH_MAX);
        Input.required("voucher", record.voucher(), TEXT_LENGTH_MAX);
        CommandRefused.unless(
                !record.on().isAfter(asked.today()),
                new BankStatementRefusal.InTheFuture(record.on(), asked.today()));
        CommandRefused.unless(
                record.amount().isPositive(),
                new BankStatementRefusal.NotPositive(record.amount()));
        if (id == null) {
            happen(
                    new Opened(
                            record.statement(),
                            record.community(),
                            record.on().getYear(),
                            record.on().getMonthValue()),
                    record.community());
        }
        happen(
                new LineRecorded(
                        record.statement(),
                        record.line(),
                        record.bankAccount(),
                        record.on(),
                        record.direction(),
                        record.amount(),
                        record.voucher()),
                community);
    }

    @CommandHandler
    void decide(Resolve resolve, Asked asked) {
        asked.mustReach(community);
        Input.reason(resolve.reason());
        UUID of = mustBeHere(resolve.line(), resolve.entry());
        CommandRefused.unless(!resolved.contains(of), new BankStatementRefusal.AlreadyResolved());
        happen(
                new DifferenceResolved(
                        resolve.statement(), resolve.difference(), resolve.line(), resolve.entry()),
                community);
    }

    @CommandHandler
    void decide(Reopen reopen, Asked asked) {
        asked.mustReach(community);
        Input.reason(reopen.reason());
        UUID of = mustBeHere(reopen.line(), reopen.entry());
        CommandRefused.unless(resolved.contains(of), new BankStatementRefusal.NotResolved());
        happen(
                new DifferenceReopened(reopen.statement(), reopen.line(), reopen.entry()),
                community);
    }

    private UUID mustBeHere(@Nullable BankLineId line, @Nullable UUID entry) {
        if (line != null && !lines.contains(line.value())) {
            throw new CommandRefused(new BankStatementRefusal.NoSuchLine(line));
        }
        return of(line, entry);
    }

    /** By which a difference is known: the bank's line, or what only the books have. */
    private static UUID of(@Nullable BankLineId line, @Nullable UUID entry) {
        if (line != null) {
            return line.value();
        }
        if (entry == null) {
            throw new CommandRefused(new BankStatementRefusal.OfNothing());
        }
        return entry;
    }

    private static void happen(BankStatementEvent event, CommunityId community) {
        apply(event, MetaData.with(Facts.COMMUNITY, community.toString()));
    }

    @EventSourcingHandler
    void evolve(BankStatementEvent event) {
        switch (event) {
            case Opened(var statement, var where, _, _) -> {
                id = statement;
                community = where;
            }
            case LineRecorded recorded -> lines.add(recorded.line().value());
            case DifferenceResolved(_, _, var line, var entry) -> resolved.add(of(line, entry));
            case DifferenceReopened(_, var line, var entry) -> resolved.remove(of(line, entry));
        }
    }
}
