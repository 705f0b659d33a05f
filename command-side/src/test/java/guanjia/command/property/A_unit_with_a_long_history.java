package guanjia.command.property;

import static guanjia.command.property.Estate.GARDEN;
import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.moves;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Command;
import guanjia.command.person.PersonCommand;
import guanjia.command.property.HandoverCommand.FindDefect;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.Usage;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class A_unit_with_a_long_history {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final HandoverId OUT = new HandoverId(Ids.next());

    private final TestPostgres postgres = TestPostgres.fresh();

    @Test
    void decides_from_its_snapshot_what_it_decides_from_its_events() {
        try (var process = new RegisterProcess(postgres, "guanjia.snapshot-every=5")) {
            given(
                    process,
                    new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                    PersonCommand.Register.of(ZHANG, "张三", null, null),
                    Estate.register(HOME, "1502", null),
                    new TransferOwnership(HOME, Estate.owned(ZHANG), MAY));
            given(process, moves(HOME, Direction.MOVE_IN, ZHANG, MAY));
            given(
                    process,
                    new OpenHandover(HOME, OUT, Direction.MOVE_OUT, ZHANG, null, TODAY),
                    new FindDefect(HOME, OUT, new DefectId(Ids.next()), "漏水"));
            awaitSnapshot();
        }
        forgeTheNumberInTheSnapshot();
        try (var process = new RegisterProcess(postgres)) {
            HandoverId again = new HandoverId(Ids.next());
            assertThat(
                            process.ask(
                                    new OpenHandover(
                                            HOME,
                                            again,
                                            Direction.MOVE_IN,
                                            ZHANG,
                                            Tenure.OWNER,
                                            TODAY)))
                    .isEqualTo(new HandoverRefusal.AlreadyOpen(OUT));
            assertThat(process.ask(new TransferOwnership(HOME, Estate.owned(ZHANG), MAY)))
                    .isEqualTo(new PropertyRefusal.TransferAlreadyRecorded(MAY));
            assertThat(process.ask(correctTo("9999")))
                    .as("decided from the snapshot")
                    .isEqualTo(new PropertyRefusal.NothingToCorrect());
        }
    }

    private static Correct correctTo(String number) {
        return new Correct(HOME, Estate.place(number), Usage.HOME, null, null, "房号写错");
    }

    private void forgeTheNumberInTheSnapshot() {
        int rows =
                JdbcClient.create(postgres.appDataSource())
                        .sql(
                                """
                                update event_store.snapshots set payload = convert_to(
                                    replace(convert_from(payload, 'UTF8'), '"1502"', '"9999"'),
                                    'UTF8')
                                where aggregate_id = ?
                                """)
                        .param(HOME.value())
                        .update();
        assertThat(rows).isEqualTo(1);
    }

    private static void given(RegisterProcess process, Command... commands) {
        for (Command command : commands) {
            assertThat(process.ask(command)).as("%s", command).isNull();
        }
    }

    /** Any snapshot holds the place, which the first event told. */
    private void awaitSnapshot() {
        JdbcClient database = JdbcClient.create(postgres.appDataSource());
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (latest(database) == 0) {
            assertThat(Instant.now()).as("no snapshot was made").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static long latest(JdbcClient database) {
        return database.sql(
                        "select coalesce(max(sequence), 0) from event_store.snapshots"
                                + " where aggregate_id = ?")
                .param(HOME.value())
                .query(Long.class)
                .single();
    }
}
