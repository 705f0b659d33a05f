package guanjia.command.billing;

import static guanjia.command.billing.BillingTown.MARCH;
import static guanjia.command.billing.BillingTown.await;
import static guanjia.command.billing.BillingTown.onceEach;
import static guanjia.command.billing.BillingTown.publish;
import static guanjia.command.billing.BillingTown.send;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.command.billing.RunState.Phase;
import guanjia.command.fee.AccountStandings;
import guanjia.command.fee.FeeAccounts;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillRunEvent.FindingsListed;
import guanjia.events.BillRunEvent.Progressed;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.Money;
import guanjia.history.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class A_bill_run_that_is_cut_off {

    private static final int HOMES = 1_000;
    private static final String SMALL_BATCHES = "guanjia.bill-run-batch=50";

    private final TestPostgres postgres = TestPostgres.fresh();

    @Test
    void goes_on_in_the_next_process_and_bills_nobody_twice() {
        BillingTown town;
        BillRunId run;
        try (RegisterProcess first = process()) {
            town = BillingTown.of(first, HOMES);
            run = town.previewed(first, MARCH);
            publish(first, run);
            await(first, run, state -> state.done().accounts() > 0);
        }
        try (RegisterProcess second = process()) {
            complete(second, town, run);
        }
    }

    @Test
    void by_losing_every_connection_goes_on_and_bills_nobody_twice() throws SQLException {
        try (RegisterProcess process = process()) {
            BillingTown town = BillingTown.of(process, HOMES);
            BillRunId run = town.previewed(process, MARCH);
            publish(process, run);
            for (int cut = 1; cut <= 3; cut++) {
                long accounts = cut * 200L;
                await(process, run, state -> state.done().accounts() >= accounts);
                cutAllConnections();
            }
            complete(process, town, run);
        }
    }

    @Test
    void is_worked_on_by_one_of_several_processes_at_a_time() {
        try (RegisterProcess one = process();
                RegisterProcess other = process()) {
            BillingTown town = BillingTown.of(one, HOMES);
            BillRunId run = town.previewed(one, MARCH);
            publish(one, run);
            other.bean(BillRunWorker.class).wake();
            complete(other, town, run);
        }
    }

    @Test
    void by_a_person_waits_goes_on_and_is_taken_back() {
        try (RegisterProcess process = process()) {
            BillingTown town = BillingTown.of(process, HOMES);
            BillRunId run = town.previewed(process, MARCH);
            publish(process, run);
            send(process, new BillRunCommand.Pause(run));
            RunState paused = await(process, run, RunState::waits);
            assertThat(BillingTown.charges(process))
                    .hasSize((int) paused.done().charges())
                    .hasSizeLessThan(HOMES);
            send(process, new BillRunCommand.Resume(run));
            complete(process, town, run);
            send(process, new BillRunCommand.Reverse(run, "单价有误"));
            RunState reversed = await(process, run, state -> state.phase() == Phase.REVERSED);
            assertThat(reversed.done().charges()).isEqualTo(HOMES);
            assertThat(BillingTown.events(process, ChargeReversed.class)).hasSize(HOMES);
            BillRunId again = town.previewed(process, MARCH);
            assertThat(process.bean(RunStates.class).of(again).expected().charges())
                    .isEqualTo(HOMES);
        }
    }

    @Test
    void charges_nothing_that_another_run_has_charged() {
        try (RegisterProcess process = process()) {
            BillingTown town = BillingTown.of(process, 100);
            BillRunId run = town.previewed(process, MARCH);
            BillRunId other = town.previewed(process, MARCH);
            publish(process, run);
            await(process, run, state -> state.phase() == Phase.FINISHED);
            // Computed before, published behind: every account is charged already.
            publish(process, other);
            RunState late = await(process, other, state -> state.phase() == Phase.FINISHED);
            assertThat(late.done().charges()).isZero();
            assertThat(onceEach(process, town.homes)).isTrue();
        }
    }

    private RegisterProcess process() {
        return new RegisterProcess(postgres, SMALL_BATCHES);
    }

    private static void complete(RegisterProcess process, BillingTown town, BillRunId run) {
        RunState done = await(process, run, state -> state.phase() == Phase.FINISHED);
        assertThat(done.done().accounts()).isEqualTo(HOMES);
        assertThat(done.done()).isEqualTo(withoutExceptions(done));
        assertThat(onceEach(process, town.homes)).isTrue();
        AccountStandings standings = process.bean(AccountStandings.class);
        assertThat(standings.of(FeeAccounts.idOf(town.homes.getFirst())).grossOf(run))
                .isEqualTo(Money.of("200"));
        assertThat(
                        BillingTown.events(process, Progressed.class).stream()
                                .filter(event -> event.run().equals(run))
                                .map(event -> event.done().accounts()))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(BillingTown.events(process, FindingsListed.class))
                .allSatisfy(listed ->
                        assertThat(listed.findings())
                                .allMatch(finding -> finding.kind() == FindingKind.NO_OWNER));
    }

    private static Totals withoutExceptions(RunState state) {
        var expected = state.expected();
        return new Totals(
                expected.accounts(), expected.charges(), expected.gross(), expected.tax(), 0);
    }

    private void cutAllConnections() throws SQLException {
        try (var connection = postgres.superuserDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity "
                            + "where datname = current_database() and pid <> pg_backend_pid()");
        }
    }
}
