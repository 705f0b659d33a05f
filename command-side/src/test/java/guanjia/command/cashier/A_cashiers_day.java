package guanjia.command.cashier;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.cashier.CashierCommand.CloseDay;
import guanjia.command.cashier.CashierCommand.ConfirmDay;
import guanjia.command.cashier.CashierCommand.Counting;
import guanjia.command.cashier.CashierCommand.Explanation;
import guanjia.command.cashier.CashierCommand.SendBackDay;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.fee.FeeAccountCommand;
import guanjia.command.fee.FeeAccounts;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.events.CashierDayId;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent;
import guanjia.events.DailyCloseEvent.Cause;
import guanjia.events.DailyCloseEvent.Count;
import guanjia.events.DailyCloseEvent.Difference;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class A_cashiers_day {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final FeeAccountId ACCOUNT = FeeAccounts.idOf(GARDEN, "1");
    private static final LocalDate TODAY = Scenario.ASKED.today();
    private static final Asked WANG = asked("wang");
    private static final Asked CHEN = asked("chen");
    private static final CashierDayId DAY = CashierDays.idOf(GARDEN, "wang", TODAY);
    private static final CashierDayId NEXT = CashierDays.idOf(GARDEN, "wang", TODAY.plusDays(1));

    private final Scenario scenario =
            new Scenario()
                    .given(
                            new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                            new FeeAccountCommand.Open(
                                    ACCOUNT, GARDEN, null, "1", LocalDate.of(2025, 1, 1)));

    @Test
    void is_counted_closed_and_confirmed_by_a_second_person() {
        takes("100", "20");
        scenario.when(counted("100", "20"), WANG)
                .then(
                        new DailyCloseEvent.Closed(
                                DAY,
                                List.of(
                                        count(Means.CASH, "100", "100"),
                                        count(Means.POS, "20", "20")),
                                List.of(),
                                "wang"));
        scenario.when(new ConfirmDay(DAY), WANG).thenRefused(new CashierRefusal.OwnDay(TODAY));
        scenario.when(new ConfirmDay(DAY), CHEN).then(new DailyCloseEvent.Confirmed(DAY));
        scenario.when(new ConfirmDay(DAY), CHEN).thenRefused(new CashierRefusal.NotClosed(TODAY));
    }

    @Test
    void is_closed_by_the_cashier_alone_with_everything_counted() {
        takes("100", "20");
        scenario.when(counted("100", "20"), CHEN).thenRefused(new CashierRefusal.NotYourDay(TODAY));
        scenario.when(closing(List.of(new Counting(Means.CASH, yuan("100"))), List.of()), WANG)
                .thenRefused(new CashierRefusal.NotCounted(Means.POS, yuan("20")));
    }

    @Test
    void explains_every_difference_and_nothing_else() {
        takes("100", "20");
        scenario.when(counted("99.50", "20"), WANG)
                .thenRefused(
                        new CashierRefusal.DifferenceUnexplained(
                                Means.CASH, yuan("100"), yuan("99.50")));
        Explanation less = new Explanation(Means.CASH, Cause.SHORT, "找零差错");
        scenario.when(closing(counts("100", "20"), List.of(less)), WANG)
                .thenRefused(new CashierRefusal.NoDifference(Means.CASH));
        var closed = scenario.when(closing(counts("99.50", "20"), List.of(less)), WANG);
        assertThat(closed.refusal()).isNull();
        assertThat(((DailyCloseEvent.Closed) closed.happened().getFirst()).differences())
                .containsExactly(new Difference(Means.CASH, yuan("-0.50"), Cause.SHORT, "找零差错"));
    }

    @Test
    void that_is_closed_leaves_late_entries_to_the_next_one() {
        takes("100", "20");
        scenario.when(counted("100", "20"), WANG);
        var late = takes("7", "1");
        assertThat(late.happened().stream().filter(DailyCloseEvent.class::isInstance))
                .first()
                .isEqualTo(new DailyCloseEvent.Opened(NEXT, GARDEN, "wang", TODAY.plusDays(1)));
        assertThat(late.happened().stream().filter(DailyCloseEvent.Entered.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(
                        DailyCloseEvent.Entered.class,
                        it -> {
                            assertThat(it.day()).isEqualTo(NEXT);
                            assertThat(it.meantFor()).isEqualTo(TODAY);
                        });
    }

    @Test
    void that_is_sent_back_is_counted_again() {
        takes("100", "20");
        scenario.when(counted("100", "20"), WANG);
        scenario.when(new SendBackDay(DAY, "请复点"), CHEN).then(new DailyCloseEvent.SentBack(DAY));
        takes("1", "1");
        scenario.when(counted("100", "20"), WANG)
                .thenRefused(
                        new CashierRefusal.DifferenceUnexplained(
                                Means.CASH, yuan("101"), yuan("100")));
    }

    private Scenario.Outcome takes(String cash, String card) {
        var outcome =
                scenario.when(
                        new ReceivePayment(
                                ACCOUNT,
                                new PaymentId(Ids.next()),
                                Party.of(Party.Part.OWNER),
                                TODAY,
                                List.of(
                                        new Tender(Means.CASH, yuan(cash), null),
                                        new Tender(Means.POS, yuan(card), null)),
                                null,
                                List.of(),
                                null,
                                true,
                                null),
                        WANG);
        assertThat(outcome.refusal()).isNull();
        return outcome;
    }

    private static CloseDay counted(String cash, String card) {
        return closing(counts(cash, card), List.of());
    }

    private static CloseDay closing(List<Counting> counts, List<Explanation> explanations) {
        return new CloseDay(DAY, counts, explanations);
    }

    private static List<Counting> counts(String cash, String card) {
        return List.of(new Counting(Means.CASH, yuan(cash)), new Counting(Means.POS, yuan(card)));
    }

    private static Count count(Means means, String expected, String counted) {
        return new Count(means, yuan(expected), yuan(counted));
    }

    private static Money yuan(String amount) {
        return Money.of(amount);
    }

    private static Asked asked(String actor) {
        return new Asked(
                actor, EnumSet.of(Role.CASHIER, Role.MANAGER), true, List.of(), Scenario.NOON);
    }
}
