package guanjia.command.standard;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.Refusal;
import guanjia.command.reckoning.Terms;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.End;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.FeeStandardCommand.Propose;
import guanjia.command.standard.FeeStandardCommand.Publish;
import guanjia.command.standard.FeeStandardCommand.RecordBilling;
import guanjia.command.standard.FeeStandardCommand.Reject;
import guanjia.command.standard.FeeStandardCommand.Revise;
import guanjia.command.standard.FeeStandardCommand.WithdrawBilling;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.Proration;
import guanjia.events.Role;
import guanjia.events.Rounding;
import guanjia.events.Stated;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class A_fee_standard {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final FeeStandardId STANDARD = new FeeStandardId(Ids.next());
    private static final FeeItem ITEM = new FeeItem(FeeKind.PROPERTY, "property");
    private static final Scope ALL = new Scope(Set.of(), List.of());
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final FeeTerms TERMS = Terms.monthly("2.38");
    private static final Asked WANG = asked("wang");
    private static final Asked CHEN = asked("chen");
    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final BillRunId RUN = new BillRunId(Ids.next());

    private final Scenario scenario =
            new Scenario()
                    .given(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));

    @Test
    void is_proposed_by_one_and_approved_by_another() {
        scenario.when(open(STANDARD, TERMS), WANG)
                .then(
                        new FeeStandardEvent.Opened(STANDARD, GARDEN, ITEM, "住宅物业费", ALL),
                        new FeeStandardEvent.VersionProposed(STANDARD, 1, NEW_YEAR, TERMS, "wang"));
        scenario.when(new Publish(STANDARD, 1), CHEN)
                .thenRefused(new FeeStandardRefusal.NotApproved(1));
        scenario.when(new Approve(STANDARD, 1), WANG)
                .thenRefused(new FeeStandardRefusal.OwnProposal(1));
        scenario.when(new Approve(STANDARD, 1), CHEN)
                .then(new FeeStandardEvent.VersionApproved(STANDARD, 1));
        scenario.when(new Approve(STANDARD, 1), CHEN)
                .thenRefused(new FeeStandardRefusal.AlreadyDecided(1));
        scenario.when(new Publish(STANDARD, 1), WANG)
                .then(new FeeStandardEvent.VersionPublished(STANDARD, 1, NEW_YEAR));
    }

    @Test
    void whose_proposal_somebody_else_revised_is_not_approved_by_that_one() {
        scenario.when(open(STANDARD, TERMS), WANG);
        scenario.when(new Revise(STANDARD, 1, NEW_YEAR, TERMS), CHEN);
        scenario.when(new Approve(STANDARD, 1), CHEN)
                .thenRefused(new FeeStandardRefusal.OwnProposal(1));
        scenario.when(new Approve(STANDARD, 1), WANG)
                .then(new FeeStandardEvent.VersionApproved(STANDARD, 1));
        scenario.when(new Revise(STANDARD, 1, NEW_YEAR, TERMS), CHEN)
                .thenRefused(new FeeStandardRefusal.AlreadyDecided(1));
        scenario.when(new Revise(STANDARD, 9, NEW_YEAR, TERMS), CHEN)
                .thenRefused(new FeeStandardRefusal.NoSuchVersion(9));
    }

    @Test
    void with_a_range_for_a_price_waits_until_somebody_decides() {
        Stated range =
                new Stated(
                        "2.38至3.5元/平米/月",
                        new BigDecimal("2.38"),
                        new BigDecimal("3.5"),
                        List.of(Stated.Doubt.RANGE));
        FeeTerms open = priced(TERMS, new Pricing(null, Per.MONTH, List.of(), range));
        scenario.when(open(STANDARD, open), WANG);
        scenario.when(new Approve(STANDARD, 1), CHEN)
                .thenRefused(new FeeStandardRefusal.PriceUndecided("2.38至3.5元/平米/月"));
        scenario.when(new Revise(STANDARD, 1, NEW_YEAR, TERMS), WANG);
        scenario.when(new Approve(STANDARD, 1), CHEN)
                .then(new FeeStandardEvent.VersionApproved(STANDARD, 1));
    }

    @Test
    void never_begins_in_days_that_are_charged() {
        published();
        scenario.when(new RecordBilling(STANDARD, MARCH, RUN))
                .then(new FeeStandardEvent.Billed(STANDARD, MARCH, RUN));
        scenario.when(new Propose(STANDARD, LocalDate.of(2026, 3, 31), TERMS), WANG)
                .thenRefused(
                        new FeeStandardRefusal.BeginsInBilledPeriod(
                                LocalDate.of(2026, 3, 31), MARCH.to()));
        scenario.when(new Propose(STANDARD, APRIL, TERMS), WANG)
                .then(new FeeStandardEvent.VersionProposed(STANDARD, 2, APRIL, TERMS, "wang"));
        scenario.when(new Approve(STANDARD, 2), CHEN);
        // April is charged before the approved version is published.
        BillingPeriod april = BillingPeriod.month(YearMonth.of(2026, 4));
        scenario.given(new RecordBilling(STANDARD, april, RUN));
        scenario.when(new Publish(STANDARD, 2), CHEN)
                .thenRefused(new FeeStandardRefusal.BeginsInBilledPeriod(APRIL, april.to()));
        scenario.when(new WithdrawBilling(STANDARD, RUN))
                .then(
                        new FeeStandardEvent.BillingWithdrawn(STANDARD, MARCH, RUN),
                        new FeeStandardEvent.BillingWithdrawn(STANDARD, april, RUN));
        scenario.when(new Publish(STANDARD, 2), CHEN)
                .then(new FeeStandardEvent.VersionPublished(STANDARD, 2, APRIL));
        scenario.when(new WithdrawBilling(STANDARD, RUN))
                .thenRefused(new FeeStandardRefusal.NotBilledBy(RUN));
    }

    @Test
    void is_followed_by_versions_that_begin_later_one_at_a_time() {
        published();
        scenario.when(new Propose(STANDARD, NEW_YEAR, TERMS), WANG)
                .thenRefused(new FeeStandardRefusal.NotLater(NEW_YEAR, NEW_YEAR));
        scenario.when(new Propose(STANDARD, APRIL, TERMS), WANG);
        scenario.when(new Propose(STANDARD, APRIL, TERMS), WANG)
                .thenRefused(new FeeStandardRefusal.VersionPending(2));
        scenario.when(new Reject(STANDARD, 2, "涨幅过大"), CHEN)
                .then(new FeeStandardEvent.VersionRejected(STANDARD, 2));
        scenario.when(new Propose(STANDARD, APRIL, TERMS), WANG)
                .then(new FeeStandardEvent.VersionProposed(STANDARD, 3, APRIL, TERMS, "wang"));
    }

    @Test
    void ends_on_a_day_behind_which_nothing_is_charged() {
        published();
        scenario.given(new RecordBilling(STANDARD, MARCH, null))
                .when(new End(STANDARD, LocalDate.of(2026, 3, 30), "取消收费"))
                .thenRefused(
                        new FeeStandardRefusal.BilledBeyond(LocalDate.of(2026, 3, 30), MARCH.to()));
        scenario.when(new End(STANDARD, MARCH.to(), "取消收费"))
                .then(new FeeStandardEvent.Ended(STANDARD, MARCH.to()));
        scenario.when(new Propose(STANDARD, APRIL, TERMS), WANG)
                .thenRefused(new FeeStandardRefusal.Ended(MARCH.to()));
        scenario.when(new RecordBilling(STANDARD, BillingPeriod.month(YearMonth.of(2026, 4)), null))
                .thenRefused(new FeeStandardRefusal.Ended(MARCH.to()));
    }

    @Test
    void charges_nothing_before_a_version_is_in_force() {
        BillingPeriod december = BillingPeriod.month(YearMonth.of(2025, 12));
        published();
        scenario.when(new RecordBilling(STANDARD, december, RUN))
                .thenRefused(new FeeStandardRefusal.NotInForce(december.from()));
    }

    @Test
    void has_a_name_of_its_own_for_its_item() {
        scenario.when(open(STANDARD, TERMS), WANG);
        scenario.when(open(new FeeStandardId(Ids.next()), TERMS), WANG)
                .thenRefused(new FeeStandardRefusal.NameTaken("住宅物业费", STANDARD));
    }

    @Test
    void has_terms_that_do_not_contradict_themselves() {
        refused(
                Terms.tiered(Terms.tier("15", "2"), Terms.tier("15", "3"), Terms.tier(null, "4")),
                new FeeStandardRefusal.TiersDoNotRise());
        refused(
                Terms.tiered(Terms.tier("15", "2"), Terms.tier("22", "3")),
                new FeeStandardRefusal.TiersDoNotRise());
        refused(based(TERMS, Basis.METER), new FeeStandardRefusal.PricedByTime(Basis.METER));
        refused(
                based(
                        Terms.of("2", Per.QUANTITY, Proration.DAILY_30, List.of(), Rounding.FEN),
                        Basis.METER),
                new FeeStandardRefusal.MeterMismatch(Basis.METER));
        refused(
                priced(
                        TERMS,
                        new Pricing(
                                TERMS.pricing().price(),
                                Per.MONTH,
                                List.of(Terms.tier(null, "4")),
                                null)),
                new FeeStandardRefusal.PriceBesideTiers());
    }

    @Test
    void says_where_its_terms_come_from() {
        FeeTerms silent =
                new FeeTerms(
                        TERMS.basis(),
                        TERMS.meter(),
                        TERMS.pricing(),
                        TERMS.billing(),
                        TERMS.proration(),
                        TERMS.due(),
                        TERMS.lateFee(),
                        TERMS.order(),
                        TERMS.taxRate(),
                        TERMS.rounding(),
                        TERMS.vacancy(),
                        TERMS.prepaidMonthsMax(),
                        " ");
        refused(silent, new InputRefusal.Missing("source"));
    }

    private void published() {
        scenario.when(open(STANDARD, TERMS), WANG);
        scenario.when(new Approve(STANDARD, 1), CHEN);
        scenario.when(new Publish(STANDARD, 1), CHEN);
    }

    private void refused(FeeTerms terms, Refusal because) {
        scenario.when(open(STANDARD, terms), WANG).thenRefused(because);
    }

    private static FeeTerms based(FeeTerms terms, Basis basis) {
        return new FeeTerms(
                basis,
                null,
                terms.pricing(),
                terms.billing(),
                terms.proration(),
                terms.due(),
                terms.lateFee(),
                terms.order(),
                terms.taxRate(),
                terms.rounding(),
                terms.vacancy(),
                terms.prepaidMonthsMax(),
                terms.source());
    }

    private static FeeTerms priced(FeeTerms terms, Pricing pricing) {
        return new FeeTerms(
                terms.basis(),
                null,
                pricing,
                terms.billing(),
                terms.proration(),
                terms.due(),
                terms.lateFee(),
                terms.order(),
                terms.taxRate(),
                terms.rounding(),
                terms.vacancy(),
                terms.prepaidMonthsMax(),
                terms.source());
    }

    private static Open open(FeeStandardId id, FeeTerms terms) {
        return new Open(id, GARDEN, ITEM, "住宅物业费", ALL, NEW_YEAR, terms);
    }

    private static Asked asked(String actor) {
        return new Asked(actor, EnumSet.of(Role.MANAGER), true, List.of(), Scenario.NOON);
    }
}
