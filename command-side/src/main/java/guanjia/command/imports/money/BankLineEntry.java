package guanjia.command.imports.money;

import guanjia.command.bank.BankStatementCommand.RecordLine;
import guanjia.command.bank.BankStatementRefusal;
import guanjia.command.bank.BankStatements;
import guanjia.command.claim.Unique;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.imports.kind.Entry;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.BankStatementId;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.Money;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a bank statement as a row states it; its id is made from all that it states. */
record BankLineEntry(
        CommunityId community,
        String bankAccount,
        LocalDate on,
        Direction direction,
        Money amount,
        String voucher,
        List<String> flags)
        implements Entry {

    private static final UUID LINES = UUID.fromString("5f9f2f51-1d0b-5f7a-9d86-0b6b1c8f4a12");

    @Override
    public Unique key() {
        return BankStatements.voucherOf(community, bankAccount, voucher);
    }

    @Override
    public CommunityId community(UUID thing) {
        return community;
    }

    @Override
    public Set<UUID> alsoReads() {
        return Set.of(statement().value(), community.value());
    }

    @Override
    public UUID newId() {
        return Ids.named(
                LINES,
                String.join(
                        "\u001f",
                        community.toString(),
                        bankAccount,
                        on.toString(),
                        direction.name(),
                        amount.toString(),
                        voucher));
    }

    @Override
    public Command register(UUID thing, LocalDate today, LocalDate first) {
        return new RecordLine(
                statement(),
                community,
                new BankLineId(thing),
                bankAccount,
                on,
                direction,
                amount,
                voucher);
    }

    @Override
    public @Nullable Command correct(UUID thing, List<Event> history, String reason) {
        CommandRefused.unless(thing.equals(newId()), new BankStatementRefusal.VoucherUsed(voucher));
        return null;
    }

    private BankStatementId statement() {
        return BankStatements.idOf(community, YearMonth.from(on));
    }
}
