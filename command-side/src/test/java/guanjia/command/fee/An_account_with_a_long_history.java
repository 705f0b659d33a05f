package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.GARDEN;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.SINCE;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.late;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.paysOn;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.yuan;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.PaymentCommand.ReleaseAllocations;
import guanjia.events.ChargeId;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class An_account_with_a_long_history {

    private final TestPostgres postgres = TestPostgres.fresh();
    private final ChargeId first = charge();

    @Test
    void decides_from_its_snapshot_what_it_decides_from_its_events() {
        try (var process = new RegisterProcess(postgres, "guanjia.snapshot-every=20")) {
            process.ask(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
            process.ask(new Open(ACCOUNT, GARDEN, null, "3-1502", SINCE));
            for (int month = 1; month <= 12; month++) {
                ChargeId id = month == 1 ? first : charge();
                String period = "2025-%02d".formatted(month);
                assertThat(process.ask(post(late(id, period, "100")))).isNull();
                LocalDate on = LocalDate.of(2025, month, 28).plusDays(20);
                assertThat(process.ask(paysOn(payment(), on, "101.05"))).isNull();
            }
            awaitSnapshot();
        }
        try (var process = new RegisterProcess(postgres)) {
            assertThat(process.ask(post(late(charge(), "2025-06", "100"))))
                    .isEqualTo(
                            new ChargeRefusal.AlreadyCharged(
                                    "property",
                                    LocalDate.of(2025, 1, 1),
                                    LocalDate.of(2025, 12, 31)));
            var tooMuch = List.of(principal(first, yuan("100.01")));
            assertThat(process.ask(new ReleaseAllocations(ACCOUNT, OWNER, tooMuch, "调整")))
                    .isEqualTo(
                            new PaymentRefusal.NotPaidByThem(first, yuan("100.01"), yuan("100")));
        }
    }

    private void awaitSnapshot() {
        JdbcClient database = JdbcClient.create(postgres.appDataSource());
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (snapshots(database) == 0) {
            assertThat(Instant.now()).as("no snapshot was made").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static long snapshots(JdbcClient database) {
        return database.sql("select count(*) from event_store.snapshots where aggregate_id = ?")
                .param(ACCOUNT.value())
                .query(Long.class)
                .single();
    }
}
