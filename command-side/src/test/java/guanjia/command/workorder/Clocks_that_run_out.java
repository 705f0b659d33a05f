package guanjia.command.workorder;

import static guanjia.command.workorder.Orders.GARDEN;
import static guanjia.command.workorder.Orders.ORDER;
import static guanjia.command.workorder.Orders.report;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.ClockMissed;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class Clocks_that_run_out {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The response clock of the first grade runs for so long. */
    private static final Duration RESPONSE = Duration.ofMinutes(5);

    @Test
    void are_recorded_once_also_where_the_process_was_away_meanwhile() {
        TestPostgres postgres = TestPostgres.fresh();
        Instant reported = Instant.now().minus(RESPONSE).plusSeconds(1);
        try (var one = new RegisterProcess(postgres)) {
            one.ask(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
            one.bean(CommandDoor.class).send(report(null, Priority.P1), Asked.bySystem(reported));
        }
        waitUntil(reported.plus(RESPONSE));
        try (var one = new RegisterProcess(postgres);
                var two = new RegisterProcess(postgres)) {
            List<ClockMissed> missed = missed(one);
            assertThat(missed).hasSize(1);
            assertThat(missed.getFirst().clock()).isEqualTo(Clock.RESPONSE);
            assertThat(missed(two)).isEqualTo(missed);
        }
    }

    @Test
    void are_recorded_within_a_second() {
        TestPostgres postgres = TestPostgres.fresh();
        try (var one = new RegisterProcess(postgres)) {
            one.ask(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
            Instant reported = Instant.now().minus(RESPONSE).plusSeconds(5);
            one.bean(CommandDoor.class).send(report(null, Priority.P1), Asked.bySystem(reported));
            ClockMissed missed = missed(one).getFirst();
            assertThat(Duration.between(missed.due(), missed.at()))
                    .isBetween(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    private static List<ClockMissed> missed(RegisterProcess process) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<ClockMissed> missed = new ArrayList<>();
        while (missed.isEmpty()) {
            assertThat(Instant.now()).as("no clock was missed").isBefore(deadline);
            process.bean(EventStore.class)
                    .readEvents(ORDER.toString(), 0)
                    .forEachRemaining(event -> {
                        if (event.getPayload() instanceof ClockMissed it) {
                            missed.add(it);
                        }
                    });
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return missed;
    }

    private static void waitUntil(Instant moment) {
        while (Instant.now().isBefore(moment)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
