package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.CHEN;
import static guanjia.command.fee.Ledger.GARDEN;
import static guanjia.command.fee.Ledger.OTHER;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.PROPERTY;
import static guanjia.command.fee.Ledger.SINCE;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.WANG;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import guanjia.command.Scenario;
import guanjia.command.door.Asked;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.Refusal;
import guanjia.command.fee.AdjustmentCommand.ConfirmVacancy;
import guanjia.command.fee.AdjustmentCommand.ReportVacancy;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.command.reckoning.Terms;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.FeeStandardCommand.Propose;
import guanjia.command.standard.FeeStandardCommand.Publish;
import guanjia.command.standard.FeeStandardRefusal;
import guanjia.events.AdjustmentId;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeStandardEvent.BillingWithdrawn;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Vacancy;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.Role;
import guanjia.history.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody charges by hand of a standard whose price is 2 yuan for a square metre. */
class Charging_by_a_standard {

    private static final FeeStandardId STANDARD = new FeeStandardId(Ids.next());
    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

    private final Scenario scenario = Ledger.opened();

    @Test
    void takes_the_approved_price_and_the_quantity_that_is_stated() {
        published(Terms.monthly("2"));
        assertThat(charged(by(MARCH, "100", null)).gross()).isEqualTo(yuan("200"));
    }

    @Test
    void does_not_go_around_the_approved_price() {
        published(Terms.monthly("2"));
        refused(by(MARCH, null, "1"), new ChargeRefusal.PricedByStandard(Basis.BUILT_UP_AREA));
        refused(by(MARCH, "100", "1"), new ChargeRefusal.PricedByStandard(Basis.BUILT_UP_AREA));
        refused(by(MARCH, null, null), new InputRefusal.Missing("quantity"));
    }

    @Test
    void needs_an_amount_where_the_standard_has_no_price() {
        published(based(Basis.IMPORTED, null));
        refused(by(MARCH, null, null), new InputRefusal.Missing("stated"));
        refused(by(MARCH, "3", "20"), new ChargeRefusal.NotCounted(Basis.IMPORTED));
        refused(
                by(MARCH, null, "2000000000"),
                new FeeAccountRefusal.AmountTooLarge(Rules.LARGEST_AMOUNT));
        assertThat(charged(by(MARCH, null, "20")).gross()).isEqualTo(yuan("20"));
    }

    @Test
    void is_refused_when_it_comes_to_more_than_any_amount() {
        published(Terms.monthly("1000000"));
        refused(
                by(MARCH, "1000000000", null),
                new FeeAccountRefusal.AmountTooLarge(Rules.LARGEST_AMOUNT));
    }

    @Test
    void is_for_the_kind_of_period_that_the_standard_has() {
        published(Terms.monthly("2"));
        BillingPeriod year =
                new BillingPeriod(PeriodKind.YEAR, MARCH.from(), LocalDate.of(2027, 2, 28));
        refused(by(year, "100", null), new ChargeRefusal.OtherPeriod(PeriodKind.MONTH));
        BillingPeriod days = new BillingPeriod(PeriodKind.DAYS, MARCH.from(), TODAY);
        assertThat(charged(by(days, "31", null)).gross()).isEqualTo(yuan("30"));
    }

    @Test
    void goes_no_further_ahead_than_may_be_paid_and_is_not_reckoned_before_that_is_known() {
        published(Terms.monthly("2"));
        LocalDate next = LAST_DAY.plusDays(1);
        for (LocalDate to : List.of(next, LocalDate.MAX)) {
            BillingPeriod far = new BillingPeriod(PeriodKind.MONTH, MARCH.from(), to);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () ->
                            refused(
                                    by(far, "100", null),
                                    new InputRefusal.TooLate("to", to, LAST_DAY)));
        }
        BillingPeriod early = new BillingPeriod(PeriodKind.MONTH, LocalDate.MIN, MARCH.to());
        refused(by(early, "100", null), new FeeStandardRefusal.NotInForce(LocalDate.MIN));
        charged(by(new BillingPeriod(PeriodKind.MONTH, MARCH.from(), LAST_DAY), "100", null));
    }

    @Test
    void is_refused_before_anything_is_reckoned_to_whom_the_community_is_not_open() {
        published(Terms.monthly("2"));
        Asked elsewhere =
                new Asked("zhao", EnumSet.of(Role.MANAGER), false, List.of(), Scenario.NOON);
        scenario.when(by(MARCH, "100", "1"), elsewhere)
                .thenRefused(new DoorRefusal.OutsideYourCommunities(GARDEN));
    }

    @Test
    void asks_less_of_a_unit_that_stands_empty_as_the_standard_says() {
        published(withVacancy(new Vacancy(3, Rate.of("0.7"), "水电零用量")));
        AdjustmentId vacancy = new AdjustmentId(Ids.next());
        LocalDate autumn = LocalDate.of(2025, 12, 16);
        scenario.when(new ReportVacancy(ACCOUNT, vacancy, autumn, "水电零用量"), WANG);
        scenario.when(new ConfirmVacancy(ACCOUNT, vacancy), CHEN);
        // 15 days in full and 16, from the 16th of March on, at 0.7.
        assertThat(charged(by(MARCH, "31", null)).gross()).isEqualTo(yuan("52.4"));
    }

    @Test
    void holds_the_standard_to_its_days_until_all_of_it_is_taken_back() {
        published(Terms.monthly("2"));
        BillingPeriod ahead = BillingPeriod.month(YearMonth.of(2027, 3));
        ChargeId one = charged(by(ahead, "100", null)).charge();
        ChargeId other = charge();
        scenario.given(by(OTHER, other, ahead, null));
        Propose summer = new Propose(STANDARD, LocalDate.of(2026, 7, 1), Terms.monthly("3"));
        Refusal billed = new FeeStandardRefusal.BeginsInBilledPeriod(summer.from(), ahead.to());
        scenario.when(summer, WANG).thenRefused(billed);
        assertThat(scenario.when(new ReverseCharge(ACCOUNT, one, "日期有误")).happened())
                .contains(new BillingWithdrawn(STANDARD, ahead, null));
        scenario.when(summer, WANG).thenRefused(billed);
        scenario.given(new ReverseCharge(OTHER, other, "日期有误"));
        assertThat(scenario.when(summer, WANG).refusal()).isNull();
    }

    @Test
    void made_anew_holds_the_standard_to_the_new_days_alone() {
        published(Terms.monthly("2"));
        BillingPeriod ahead = BillingPeriod.month(YearMonth.of(2027, 3));
        ChargeId wrong = charged(by(ahead, "100", null)).charge();
        scenario.given(by(ACCOUNT, charge(), MARCH, wrong));
        Propose summer = new Propose(STANDARD, LocalDate.of(2026, 7, 1), Terms.monthly("3"));
        assertThat(scenario.when(summer, WANG).refusal()).isNull();
    }

    private void published(FeeTerms terms) {
        scenario.when(
                new Open(
                        STANDARD,
                        GARDEN,
                        PROPERTY,
                        "物业费",
                        new Scope(Set.of(), List.of()),
                        SINCE,
                        terms),
                WANG);
        scenario.when(new Approve(STANDARD, 1), CHEN);
        scenario.when(new Publish(STANDARD, 1), CHEN);
    }

    private Charge charged(ChargeByStandard by) {
        return Taking_money.find(scenario.when(by), ChargePosted.class).charge();
    }

    private void refused(ChargeByStandard by, Refusal because) {
        scenario.when(by).thenRefused(because);
    }

    private static ChargeByStandard by(
            BillingPeriod period, @Nullable String quantity, @Nullable String stated) {
        return new ChargeByStandard(
                ACCOUNT,
                charge(),
                STANDARD,
                period,
                quantity == null ? null : Quantity.of(quantity),
                null,
                stated == null ? null : Money.of(stated),
                Liable.alone(OWNER),
                null,
                "补收");
    }

    private static ChargeByStandard by(
            FeeAccountId account, ChargeId id, BillingPeriod period, @Nullable ChargeId replaces) {
        return new ChargeByStandard(
                account,
                id,
                STANDARD,
                period,
                Quantity.of("100"),
                null,
                null,
                Liable.alone(OWNER),
                replaces,
                "补收");
    }

    private static FeeTerms based(Basis basis, @Nullable Vacancy vacancy) {
        FeeTerms terms = Terms.monthly("2");
        Pricing none = new Pricing(null, Per.QUANTITY, List.of(), null);
        return new FeeTerms(
                basis,
                null,
                basis.isPriced() ? terms.pricing() : none,
                terms.billing(),
                terms.proration(),
                terms.due(),
                terms.lateFee(),
                terms.order(),
                terms.taxRate(),
                terms.rounding(),
                vacancy,
                terms.prepaidMonthsMax(),
                terms.source());
    }

    private static FeeTerms withVacancy(Vacancy vacancy) {
        return based(Basis.BUILT_UP_AREA, vacancy);
    }
}
