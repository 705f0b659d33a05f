package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.CHEN;
import static guanjia.command.fee.Ledger.GARDEN;
import static guanjia.command.fee.Ledger.OTHER;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.PARKING;
import static guanjia.command.fee.Ledger.SINCE;
import static guanjia.command.fee.Ledger.TENANT;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.month;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.pays;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.posted;
import static guanjia.command.fee.Ledger.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.command.fee.ChargeCommand.ChargeOnce;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.ChargeCommand.ReissueCharge;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.command.fee.FeeAccountCommand.Close;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.FeeAccountCommand.Reopen;
import guanjia.command.fee.FeeAccountCommand.SettleParty;
import guanjia.events.Allocation;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.PropertyId;
import guanjia.events.Rate;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class Charging_a_unit {

    private final Scenario scenario = Ledger.opened();
    private final ChargeId january = charge();

    @Test
    void happens_once_for_an_item_and_a_day() {
        scenario.when(post(month(january, "2026-01", "212.00")))
                .then(posted(month(january, "2026-01", "212.00")));
        scenario.when(post(month(charge(), "2026-01", "99.00")))
                .thenRefused(
                        new ChargeRefusal.AlreadyCharged(
                                "property", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
        scenario.when(post(month(january, "2026-02", "212.00")))
                .thenRefused(new ChargeRefusal.AlreadyPosted(january));
        scenario.given(
                post(
                        Ledger.charge(
                                charge(), PARKING, "2026-01", "300", null, Liable.alone(OWNER))));
    }

    @Test
    void is_all_of_a_bill_or_nothing_of_it() {
        scenario.when(
                        post(
                                month(january, "2026-01", "212.00"),
                                month(charge(), "2026-01", "212.00")))
                .thenRefused(
                        new ChargeRefusal.AlreadyCharged(
                                "property", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
        scenario.given(post(month(january, "2026-01", "212.00")));
    }

    @Test
    void again_is_possible_when_the_first_was_reversed() {
        scenario.given(post(month(january, "2026-01", "212.00")))
                .when(new ReverseCharge(ACCOUNT, january, "面积有误"))
                .then(
                        new ChargeReversed(
                                ACCOUNT,
                                january,
                                yuan("212"),
                                Money.ZERO,
                                Money.ZERO,
                                Money.ZERO,
                                List.of()));
        scenario.when(new ReverseCharge(ACCOUNT, january, "面积有误"))
                .thenRefused(new ChargeRefusal.AlreadyReversed(january));
        scenario.given(post(month(charge(), "2026-01", "210.00")));
    }

    @Test
    void anew_gives_what_was_paid_to_the_new_charge() {
        ChargeId anew = charge();
        scenario.given(post(month(january, "2026-01", "212.00")), pays(payment(), "212.00"));
        var outcome =
                scenario.when(
                        new ReissueCharge(
                                ACCOUNT,
                                january,
                                List.of(month(anew, "2026-01", "200.00")),
                                "面积有误"));
        assertThat(outcome.refusal()).isNull();
        assertThat(outcome.happened()).hasSize(3);
        assertThat(outcome.happened().get(0))
                .isInstanceOfSatisfying(
                        ChargeReversed.class,
                        it ->
                                assertThat(it.returned())
                                        .containsExactly(
                                                new Returned(
                                                        OWNER,
                                                        Allocation.principal(
                                                                january, yuan("212")))));
        assertThat(outcome.happened().get(1))
                .isInstanceOfSatisfying(
                        ChargePosted.class,
                        it -> {
                            assertThat(it.charge().replaces()).isEqualTo(january);
                            assertThat(it.charge().origin()).isEqualTo(Charge.Origin.REISSUED);
                        });
        assertThat(outcome.happened().get(2))
                .isInstanceOfSatisfying(
                        PrepaymentApplied.class,
                        it ->
                                assertThat(it.allocations())
                                        .containsExactly(Allocation.principal(anew, yuan("200"))));
    }

    @Test
    void for_nothing_or_less_is_refused() {
        Charge good = month(january, "2026-01", "212.00");
        scenario.when(post(with(good, "0", "0", "0")))
                .thenRefused(new InputRefusal.NotPositive("gross"));
        scenario.when(post(with(good, "-5", "-5", "0")))
                .thenRefused(new InputRefusal.NotPositive("gross"));
        scenario.when(post(with(good, "100000000.01", "100000000.01", "0")))
                .thenRefused(new FeeAccountRefusal.AmountTooLarge(yuan("100000000")));
        scenario.when(post(with(good, "212", "200", "11.99")))
                .thenRefused(new ChargeRefusal.TaxDoesNotAddUp(yuan("212")));
    }

    @Test
    void for_days_before_the_account_existed_is_refused() {
        scenario.when(post(month(january, "2024-12", "212.00")))
                .thenRefused(
                        new FeeAccountRefusal.BeforeItExisted(LocalDate.of(2024, 12, 1), SINCE));
    }

    @Test
    void for_something_done_once_needs_no_period() {
        FeeItem lock = new FeeItem(FeeKind.ONE_OFF, "lock");
        for (int i = 0; i < 2; i++) {
            scenario.given(once(lock));
        }
        scenario.when(once(Ledger.PROPERTY)).thenRefused(new ChargeRefusal.NotOnce("property"));
    }

    @Test
    void that_was_settled_goes_up_to_the_last_day() {
        LocalDate moved = LocalDate.of(2026, 1, 31);
        scenario.given(new SettleParty(ACCOUNT, TENANT, moved))
                .when(
                        post(
                                Ledger.charge(
                                        charge(),
                                        PARKING,
                                        "2026-02",
                                        "300",
                                        null,
                                        Liable.alone(TENANT))))
                .thenRefused(new FeeAccountRefusal.PartySettled(moved));
        scenario.given(
                post(
                        Ledger.charge(
                                charge(), PARKING, "2026-01", "300", null, Liable.alone(TENANT))));
    }

    @Test
    void whose_account_is_closed_is_refused_and_closing_needs_nothing_open() {
        scenario.given(post(month(january, "2026-01", "212.00")))
                .when(new Close(ACCOUNT, TODAY, "注销"))
                .thenRefused(new FeeAccountRefusal.StillOwed(yuan("212")));
        scenario.given(pays(payment(), "300"))
                .when(new Close(ACCOUNT, TODAY, "注销"))
                .thenRefused(new FeeAccountRefusal.StillPrepaid(yuan("88")));
        scenario.given(new Close(OTHER, TODAY, "注销"))
                .when(new PostCharges(OTHER, List.of(month(charge(), "2026-01", "1")), false))
                .thenRefused(new FeeAccountRefusal.Closed(TODAY));
        scenario.when(new Reopen(OTHER, "误操作")).then(new FeeAccountEvent.Reopened(OTHER));
        scenario.when(new Reopen(OTHER, "误操作")).thenRefused(new FeeAccountRefusal.NotClosed());
    }

    @Test
    void once_takes_no_days_and_frees_none() {
        ChargeOnce clash = once(new FeeItem(FeeKind.ONE_OFF, "property"));
        scenario.given(clash, post(month(january, "2026-03", "212.00")));
        scenario.when(once(new FeeItem(FeeKind.ONE_OFF, "property")))
                .thenRefused(new ChargeRefusal.ChargedForPeriods("property"));
        scenario.given(new ReverseCharge(ACCOUNT, clash.charge(), "录错"))
                .when(post(month(charge(), "2026-03", "212.00")))
                .thenRefused(
                        new ChargeRefusal.AlreadyCharged(
                                "property", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void needs_an_account_of_a_unit_or_number_that_has_none() {
        scenario.when(new Open(ACCOUNT, GARDEN, null, "3-1502", SINCE), CHEN)
                .thenRefused(new FeeAccountRefusal.AlreadyOpen(ACCOUNT));
        FeeAccountId nobody = new FeeAccountId(Ids.next());
        scenario.when(new Open(nobody, GARDEN, null, null, SINCE))
                .thenRefused(new InputRefusal.Missing("number"));
        scenario.when(new Open(FeeAccounts.idOf(GARDEN, ""), GARDEN, null, " ", SINCE))
                .thenRefused(new InputRefusal.Missing("number"));
        FeeAccountId other = FeeAccounts.idOf(GARDEN, " 3-1504 ");
        scenario.when(new Open(other, GARDEN, null, " 3-1504 ", SINCE))
                .then(new FeeAccountEvent.Opened(other, GARDEN, null, "3-1504", SINCE));
        PropertyId unit = new PropertyId(Ids.next());
        scenario.when(new Open(FeeAccounts.idOf(unit), GARDEN, unit, null, SINCE))
                .thenRefused(new DoorRefusal.NotFound(unit.toString()));
    }

    private static ChargeOnce once(FeeItem item) {
        return new ChargeOnce(
                ACCOUNT,
                charge(),
                item,
                yuan("80"),
                Rate.of("0.06"),
                TODAY,
                TODAY.plusDays(10),
                Liable.alone(OWNER),
                "换锁");
    }

    private static Charge with(Charge charge, String gross, String net, String tax) {
        return new Charge(
                charge.charge(),
                charge.item(),
                charge.period(),
                charge.origin(),
                null,
                null,
                null,
                yuan(gross),
                charge.taxRate(),
                yuan(net),
                yuan(tax),
                charge.due(),
                0,
                null,
                charge.liable(),
                charge.order(),
                null,
                null);
    }
}
