package guanjia.command.accrual;

import static guanjia.command.Scenario.ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.command.RegisterProcess;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.FeeAccountCommand.Close;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.FeeAccounts;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeTerms;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.Rate;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class Late_fees_of_every_night {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 14);
    private static final LocalDate NEXT_NIGHT = NIGHT.plusDays(1);
    private static final int ACCOUNTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void are_counted_once_for_each_day_by_whichever_process_is_there() {
        TestPostgres postgres = TestPostgres.fresh();
        List<FeeAccountId> accounts = new ArrayList<>();
        try (var process = new RegisterProcess(postgres, "guanjia.late-fees.batch=1")) {
            ask(process, new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
            IntStream.range(0, ACCOUNTS).forEach(i -> accounts.add(owing(process, "3-" + i)));
            ask(process, new Open(closed(), GARDEN, null, "closed", SINCE));
            ask(process, new Close(closed(), NIGHT, "拆除"));
            process.bean(Accruals.class).start(NIGHT, ASKED);
            await(postgres, looked -> looked > 3);
        }
        try (var process = new RegisterProcess(postgres)) {
            await(postgres, looked -> looked == ACCOUNTS + 1 && finished(postgres));
            assertThat(accounts).allSatisfy(it -> assertThat(counted(process, it)).hasSize(1));
            // 100 yuan due on 2026-01-31, 42 days at 0.05 %.
            assertThat(counted(process, accounts.getFirst()).getFirst())
                    .satisfies(it -> assertThat(it.through()).isEqualTo(NIGHT))
                    .satisfies(it -> assertThat(it.total()).isEqualTo(Money.of("2.10")));
            assertThatThrownBy(() -> process.bean(Accruals.class).start(NIGHT, ASKED))
                    .extracting(it -> ((CommandRefused) it).refusal())
                    .isEqualTo(new AccrualRefusal.AlreadyCounted(NIGHT));
            process.bean(Accruals.class).start(NEXT_NIGHT, ASKED);
            await(postgres, _ -> finished(postgres));
            assertThat(counted(process, accounts.getFirst()).getLast().amount())
                    .isEqualTo(Money.of("0.05"));
        }
    }

    @Test
    void are_asked_for_by_the_clock_when_it_is_told_to() {
        TestPostgres postgres = TestPostgres.fresh();
        try (var process = new RegisterProcess(postgres, "guanjia.late-fees.daily-at=00:00")) {
            await(postgres, _ -> finished(postgres));
            LocalDate yesterday =
                    LocalDate.ofInstant(Instant.now(), Asked.BUSINESS_ZONE).minusDays(1);
            assertThat(process.bean(Accruals.class).knows(yesterday)).isTrue();
        }
    }

    @Test
    void are_not_counted_ahead_nor_by_somebody_who_reaches_a_part_of_them() {
        TestPostgres postgres = TestPostgres.fresh();
        try (var process = new RegisterProcess(postgres)) {
            Accruals accruals = process.bean(Accruals.class);
            LocalDate tomorrow = ASKED.today().plusDays(1);
            assertThatThrownBy(() -> accruals.start(tomorrow, ASKED))
                    .extracting(it -> ((CommandRefused) it).refusal())
                    .isEqualTo(new AccrualRefusal.InTheFuture(tomorrow, ASKED.today()));
            Asked here =
                    new Asked("li", EnumSet.of(Role.MANAGER), false, List.of(GARDEN), ASKED.at());
            assertThatThrownBy(() -> accruals.start(NIGHT, here))
                    .extracting(it -> ((CommandRefused) it).refusal())
                    .isEqualTo(new AccrualRefusal.NotEverywhere());
        }
    }

    private static FeeAccountId owing(RegisterProcess process, String number) {
        FeeAccountId account = FeeAccounts.idOf(GARDEN, number);
        ask(process, new Open(account, GARDEN, null, number, SINCE));
        ask(process, new PostCharges(account, List.of(january()), true));
        return account;
    }

    private static FeeAccountId closed() {
        return FeeAccounts.idOf(GARDEN, "closed");
    }

    private static Charge january() {
        BillingPeriod month = BillingPeriod.month(YearMonth.of(2026, 1));
        return new Charge(
                new ChargeId(Ids.next()),
                new FeeItem(FeeKind.PROPERTY, "property"),
                month,
                Charge.Origin.BILL_RUN,
                null,
                null,
                null,
                Money.of("100"),
                Rate.ZERO,
                Money.of("100"),
                Money.ZERO,
                month.to(),
                0,
                LateFeeTerms.uncapped(Rate.of("0.0005")),
                Liable.alone(Party.of(Party.Part.OWNER)),
                AllocationOrder.PRINCIPAL_FIRST,
                null,
                null);
    }

    private static void ask(RegisterProcess process, Command command) {
        assertThat(process.ask(command)).as("%s", command).isNull();
    }

    private static List<LateFeeAccrued> counted(RegisterProcess process, FeeAccountId account) {
        List<LateFeeAccrued> counted = new ArrayList<>();
        process.bean(EventStore.class)
                .readEvents(account.toString(), 0)
                .forEachRemaining(message -> {
                    if (message.getPayload() instanceof LateFeeAccrued accrued) {
                        counted.add(accrued);
                    }
                });
        return counted;
    }

    /** Whether there were runs, and all of them are at their ends. */
    private static boolean finished(TestPostgres postgres) {
        return sql(postgres)
                .sql(
                        "select coalesce(bool_and(state = 'FINISHED'), false) from command.late_fee_run")
                .query(Boolean.class)
                .single();
    }

    private static void await(TestPostgres postgres, LongPredicate enough) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!enough.test(looked(postgres))) {
            assertThat(Instant.now()).as("the run goes on").isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    private static long looked(TestPostgres postgres) {
        return sql(postgres)
                .sql("select coalesce(max(accounts), 0) from command.late_fee_run")
                .query(Long.class)
                .single();
    }

    private static JdbcClient sql(TestPostgres postgres) {
        return JdbcClient.create(postgres.ownerDataSource());
    }
}
