package guanjia.command.billing;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.fee.AccountStanding;
import guanjia.command.fee.FeeAccounts;
import guanjia.command.fee.Standings;
import guanjia.command.property.UnitFacts.Known;
import guanjia.command.property.UnitFacts.MovedIn;
import guanjia.command.reckoning.Line.Priced;
import guanjia.command.reckoning.Terms;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.AdjustmentEvent.VacancyConfirmed;
import guanjia.events.AdjustmentEvent.VacancyEnded;
import guanjia.events.AdjustmentEvent.VacancyReported;
import guanjia.events.AdjustmentId;
import guanjia.events.Area;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.FeeTerms.Vacancy;
import guanjia.events.Liable;
import guanjia.events.Party;
import guanjia.events.Party.Part;
import guanjia.events.PeriodKind;
import guanjia.events.PersonId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Rate;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Billing_a_unit {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final PropertyId HOME = new PropertyId(Ids.next());
    private static final FeeAccountId ACCOUNT = FeeAccounts.idOf(HOME);
    private static final PersonId ZHANG = new PersonId(Ids.next());
    private static final PersonId LI = new PersonId(Ids.next());
    private static final BillRunId RUN = new BillRunId(Ids.next());
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Scope ALL = new Scope(Set.of(), List.of());
    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final LocalDate BILLED_ON = LocalDate.of(2026, 3, 2);
    private static final Party DEVELOPER = Party.of(Part.DEVELOPER);
    private static final FeeTerms TERMS = Terms.monthly("2");

    private final SortedMap<LocalDate, List<Share>> owners = new TreeMap<>();
    private final List<MovedIn> movedIn = new ArrayList<>();
    private final List<PersonId> toMoveIn = new ArrayList<>();
    private final List<FeeAccountEvent> account =
            new ArrayList<>(
                    List.of(new FeeAccountEvent.Opened(ACCOUNT, GARDEN, HOME, null, NEW_YEAR)));
    private @Nullable Area area = Area.of("100");
    private @Nullable LocalDate goneOn;

    @Test
    void charges_its_owner_the_month() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        UnitBill bill = bill(MARCH, null, standard(TERMS));
        assertThat(bill.charges())
                .singleElement()
                .satisfies(charge -> {
                    assertThat(charge.gross()).hasToString("200.00");
                    assertThat(charge.period()).isEqualTo(MARCH);
                    assertThat(charge.run()).isEqualTo(RUN);
                    assertThat(charge.origin()).isEqualTo(Charge.Origin.BILL_RUN);
                    assertThat(charge.liable()).isEqualTo(alone(ZHANG));
                });
        assertThat(bill.findings()).isEmpty();
        assertThat(bill.opensOn()).isNull();
        assertThat(bill(MARCH, null, standard(TERMS)).charges()).isEqualTo(bill.charges());
    }

    @Test
    void charges_the_developer_until_the_first_owner_has_taken_it_over() {
        owners.put(LocalDate.of(2026, 2, 1), sole(ZHANG));
        toMoveIn.add(ZHANG);
        assertThat(owed(bill(MARCH, null, standard(TERMS)))).containsExactly("DEVELOPER 200.00");
        toMoveIn.clear();
        movedIn.add(new MovedIn(ZHANG, Tenure.OWNER, LocalDate.of(2026, 3, 11)));
        UnitBill bill = bill(MARCH, null, standard(TERMS));
        // 200 × 10/31 and 200 × 21/31.
        assertThat(owed(bill)).containsExactly("DEVELOPER 64.52", "OWNER 135.48");
        assertThat(bill.charges().getFirst().liable().party()).isEqualTo(DEVELOPER);
        assertThat(bill.charges().getLast().liable()).isEqualTo(alone(ZHANG));
    }

    @Test
    void divides_a_month_in_which_it_is_sold() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        owners.put(
                LocalDate.of(2026, 3, 16),
                List.of(new Share(ZHANG, BigDecimal.TEN), new Share(LI, new BigDecimal("90"))));
        UnitBill bill = bill(MARCH, null, standard(TERMS));
        assertThat(owed(bill)).containsExactly("OWNER 96.77", "OWNER 103.23");
        assertThat(bill.charges().getLast().liable())
                .isEqualTo(new Liable(new Party(Part.OWNER, LI), new Party(Part.OWNER, ZHANG)));
        assertThat(bill.charges().stream().map(Charge::charge)).doesNotHaveDuplicates();
    }

    @Test
    void charges_an_empty_unit_less_once_the_vacancy_is_confirmed() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        FeeTerms less = vacant(TERMS, new Vacancy(2, Rate.of("0.7"), "水表读数"));
        AdjustmentId empty = new AdjustmentId(Ids.next());
        account.add(new VacancyReported(ACCOUNT, empty, NEW_YEAR, "水表读数", "wang"));
        assertThat(owed(bill(MARCH, null, standard(less)))).containsExactly("OWNER 200.00");
        account.add(new VacancyConfirmed(ACCOUNT, empty));
        UnitBill bill = bill(MARCH, null, standard(less));
        assertThat(owed(bill)).containsExactly("OWNER 140.00");
        BillingPeriod february = BillingPeriod.month(YearMonth.of(2026, 2));
        assertThat(owed(bill(february, null, standard(less)))).containsExactly("OWNER 200.00");
        account.add(new VacancyEnded(ACCOUNT, empty, LocalDate.of(2026, 3, 10)));
        // 200 × (10 × 0.7 + 21) / 31.
        assertThat(owed(bill(MARCH, null, standard(less)))).containsExactly("OWNER 180.65");
    }

    @Test
    void charges_only_days_that_are_not_charged() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        UnitBill whole = bill(MARCH, null, standard(TERMS));
        account.add(new ChargePosted(ACCOUNT, whole.charges().getFirst()));
        assertThat(bill(MARCH, null, standard(TERMS)).charges()).isEmpty();
        account.removeLast();
        goneOn = LocalDate.of(2026, 3, 11);
        UnitBill part = bill(MARCH, null, standard(TERMS));
        assertThat(owed(part)).containsExactly("OWNER 64.52");
        goneOn = null;
        account.add(new ChargePosted(ACCOUNT, part.charges().getFirst()));
        assertThat(owed(bill(MARCH, null, standard(TERMS)))).containsExactly("OWNER 135.48");
    }

    @Test
    void makes_up_for_missed_months() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        UnitBill bill = bill(MARCH, NEW_YEAR, standard(TERMS));
        assertThat(bill.charges().stream().map(charge -> charge.period().from().getMonthValue()))
                .containsExactly(1, 2, 3);
        account.add(new ChargePosted(ACCOUNT, bill.charges().get(1)));
        assertThat(bill(MARCH, NEW_YEAR, standard(TERMS)).charges())
                .containsExactly(bill.charges().get(0), bill.charges().get(2));
    }

    @Test
    void charges_each_standard_by_its_own_periods() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        FeeTerms ahead = billed(TERMS, PeriodKind.QUARTER, Timing.AHEAD);
        FeeTerms behind = billed(TERMS, PeriodKind.QUARTER, Timing.BEHIND);
        assertThat(bill(MARCH, null, standard(ahead)).charges()).isEmpty();
        assertThat(owed(bill(MARCH, null, standard(behind)))).containsExactly("OWNER 600.00");
        BillingPeriod april = BillingPeriod.month(YearMonth.of(2026, 4));
        assertThat(owed(bill(april, null, standard(ahead)))).containsExactly("OWNER 600.00");
        FeeTerms yearly = billed(TERMS, PeriodKind.ANNIVERSARY, Timing.AHEAD);
        movedIn.add(new MovedIn(ZHANG, Tenure.OWNER, LocalDate.of(2021, 3, 18)));
        assertThat(bill(MARCH, null, standard(yearly)).charges())
                .singleElement()
                .satisfies(charge ->
                        assertThat(charge.period().from()).isEqualTo(LocalDate.of(2026, 3, 18)));
        assertThat(bill(april, null, standard(yearly)).charges()).isEmpty();
    }

    @Test
    void prices_a_month_by_every_version_in_force() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        Published changed =
                published(
                        ALL,
                        new Priced(NEW_YEAR, 1, TERMS),
                        new Priced(LocalDate.of(2026, 3, 17), 2, Terms.monthly("4")));
        // 200 × 16/31 + 400 × 15/31.
        assertThat(owed(bill(MARCH, null, changed))).containsExactly("OWNER 296.77");
    }

    @Test
    void names_what_a_person_should_look_at() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        Scope shops = new Scope(Set.of(Usage.SHOP), List.of());
        assertThat(found(published(shops, new Priced(NEW_YEAR, 1, TERMS))))
                .containsExactly(FindingKind.NO_FEE);
        area = null;
        assertThat(found(standard(TERMS))).containsExactly(FindingKind.NO_QUANTITY);
        area = Area.of("100");
        assertThat(found(standard(metered()))).containsExactly(FindingKind.NO_READING);
        assertThat(found(standard(based(TERMS, Basis.STATED))))
                .containsExactly(FindingKind.STATED_BY_HAND);
        BillingPeriod february = BillingPeriod.month(YearMonth.of(2026, 2));
        bill(february, null, standard(TERMS))
                .charges()
                .forEach(charge -> account.add(new ChargePosted(ACCOUNT, charge)));
        area = Area.of("1000");
        assertThat(found(standard(TERMS))).containsExactly(FindingKind.IMPLAUSIBLE);
        area = Area.of("100");
        owners.clear();
        assertThat(found(standard(TERMS))).containsExactly(FindingKind.NO_OWNER);
    }

    @Test
    void opens_its_account_and_leaves_a_closed_one_alone() {
        owners.put(LocalDate.of(2020, 5, 1), sole(ZHANG));
        account.add(new FeeAccountEvent.Closed(ACCOUNT, MARCH.from()));
        assertThat(bill(MARCH, null, standard(TERMS)).charges()).isEmpty();
        account.clear();
        assertThat(bill(MARCH, null, standard(TERMS)).opensOn()).isEqualTo(NEW_YEAR);
    }

    private List<FindingKind> found(Published standard) {
        return bill(MARCH, null, standard).findings().stream().map(it -> it.kind()).toList();
    }

    private static List<String> owed(UnitBill bill) {
        return bill.charges().stream()
                .map(charge -> charge.liable().party().part() + " " + charge.gross())
                .toList();
    }

    private UnitBill bill(BillingPeriod period, @Nullable LocalDate since, Published standard) {
        RunPlan plan = new RunPlan(RUN, List.of(GARDEN), List.of(), period, since);
        AccountStanding standing = Standings.of(account.toArray(FeeAccountEvent[]::new));
        Known unit =
                new Known(
                        HOME,
                        GARDEN,
                        new Place("1栋", null, 1, "101"),
                        Usage.HOME,
                        area,
                        null,
                        LocalDate.of(1900, 1, 1),
                        goneOn,
                        owners,
                        movedIn,
                        toMoveIn);
        return new UnitBilling(
                        plan,
                        Tariff.of(plan, List.of(standard)),
                        BILLED_ON,
                        new UnitFactsRead(unit, ACCOUNT, standing, List.of()))
                .bill();
    }

    private static Published standard(FeeTerms terms) {
        return published(ALL, new Priced(NEW_YEAR, 1, terms));
    }

    private static Published published(Scope scope, Priced... versions) {
        return new Published(
                new FeeStandardId(HOME.value()),
                GARDEN,
                new FeeItem(FeeKind.PROPERTY, "property"),
                "住宅物业费",
                scope,
                List.of(versions),
                null,
                null,
                Set.of());
    }

    private static List<Share> sole(PersonId owner) {
        return List.of(new Share(owner, new BigDecimal("100")));
    }

    private static Liable alone(PersonId owner) {
        return Liable.alone(new Party(Part.OWNER, owner));
    }

    private static FeeTerms metered() {
        return based(Terms.tiered(Terms.tier(null, "3")), Basis.METER);
    }

    private static FeeTerms based(FeeTerms terms, Basis basis) {
        return terms(terms, basis, terms.billing(), terms.vacancy());
    }

    private static FeeTerms billed(FeeTerms terms, PeriodKind kind, Timing timing) {
        return terms(terms, terms.basis(), new Billing(kind, timing, 1), terms.vacancy());
    }

    private static FeeTerms vacant(FeeTerms terms, Vacancy vacancy) {
        return terms(terms, terms.basis(), terms.billing(), vacancy);
    }

    private static FeeTerms terms(
            FeeTerms terms, Basis basis, Billing billing, @Nullable Vacancy vacancy) {
        return new FeeTerms(
                basis,
                basis == Basis.METER ? guanjia.events.PropertyEvent.MeterKind.WATER : null,
                terms.pricing(),
                billing,
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
}
