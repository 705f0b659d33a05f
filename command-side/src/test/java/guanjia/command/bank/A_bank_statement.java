package guanjia.command.bank;

import guanjia.command.Scenario;
import guanjia.command.bank.BankStatementCommand.RecordLine;
import guanjia.command.bank.BankStatementCommand.Reopen;
import guanjia.command.bank.BankStatementCommand.Resolve;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.InputRefusal;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementEvent.Difference;
import guanjia.events.BankStatementEvent.DifferenceReopened;
import guanjia.events.BankStatementEvent.DifferenceResolved;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.BankStatementId;
import guanjia.events.CommunityId;
import guanjia.events.Money;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class A_bank_statement {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final BankStatementId MARCH = BankStatements.idOf(GARDEN, YearMonth.of(2026, 3));
    private static final BankLineId LINE = new BankLineId(Ids.next());
    private static final UUID PAYMENT = Ids.next();

    private final Scenario scenario =
            new Scenario()
                    .given(
                            new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                            line(LINE, "2026-03-02", "212.00", "B-1"));

    @Test
    void has_each_voucher_of_a_bank_account_once_and_no_line_of_tomorrow() {
        BankLineId other = new BankLineId(Ids.next());
        scenario.when(line(other, "2026-03-02", "213.00", "B-1"))
                .thenRefused(new BankStatementRefusal.VoucherUsed("B-1"));
        scenario.when(line(other, "2026-03-16", "213.00", "B-2"))
                .thenRefused(
                        new BankStatementRefusal.InTheFuture(
                                LocalDate.of(2026, 3, 16), Scenario.ASKED.today()));
        scenario.when(line(other, "2026-03-03", "-1.00", "B-3"))
                .thenRefused(new BankStatementRefusal.NotPositive(Money.of("-1.00")));
    }

    @Test
    void keeps_why_a_difference_is_there_until_somebody_takes_it_back() {
        Resolve resolve = new Resolve(MARCH, Difference.MISSING_IN_BOOKS, LINE, null, "押金户转入");
        scenario.when(resolve)
                .then(new DifferenceResolved(MARCH, Difference.MISSING_IN_BOOKS, LINE, null));
        scenario.when(resolve).thenRefused(new BankStatementRefusal.AlreadyResolved());
        scenario.when(new Reopen(MARCH, LINE, null, "看错了"))
                .then(new DifferenceReopened(MARCH, LINE, null));
        scenario.when(new Reopen(MARCH, LINE, null, "看错了"))
                .thenRefused(new BankStatementRefusal.NotResolved());
        scenario.when(new Resolve(MARCH, Difference.MISSING_AT_BANK, null, PAYMENT, "次月到账"))
                .then(new DifferenceResolved(MARCH, Difference.MISSING_AT_BANK, null, PAYMENT));
    }

    @Test
    void wants_a_reason_and_a_line_that_it_has() {
        BankLineId ghost = new BankLineId(Ids.next());
        scenario.when(new Resolve(MARCH, Difference.DUPLICATE, LINE, null, " "))
                .thenRefused(new InputRefusal.Missing("reason"));
        scenario.when(new Resolve(MARCH, Difference.DUPLICATE, ghost, null, "为什么"))
                .thenRefused(new BankStatementRefusal.NoSuchLine(ghost));
        scenario.when(new Resolve(MARCH, Difference.DUPLICATE, null, null, "为什么"))
                .thenRefused(new BankStatementRefusal.OfNothing());
    }

    private static RecordLine line(BankLineId id, String on, String amount, String voucher) {
        return new RecordLine(
                MARCH,
                GARDEN,
                id,
                "6222",
                LocalDate.parse(on),
                Direction.IN,
                Money.of(amount),
                voucher);
    }
}
