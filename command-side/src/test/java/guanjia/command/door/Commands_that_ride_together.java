package guanjia.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.ClaimId;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.history.StoredEvent;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class Commands_that_ride_together {

    private static final Asked GUARD =
            new Asked(
                    "guard-1",
                    Set.of(Role.GUARD),
                    true,
                    List.of(),
                    Instant.parse("2026-03-01T04:00:00Z"));
    private static final int LAMPS = 300;

    private static JdbcClient sql;
    private static DoorProcess here;
    private static DoorProcess elsewhere;

    @BeforeAll
    static void start() {
        TestPostgres postgres = TestPostgres.fresh();
        sql = JdbcClient.create(postgres.ownerDataSource());
        here = new DoorProcess(postgres);
        elsewhere = new DoorProcess(postgres);
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        here.close();
    }

    @Test
    void share_transactions_and_are_answered_each_for_itself() throws Exception {
        Map<ClaimId, Future<Answer>> answers = atOnce(lamps(LAMPS));

        for (var each : answers.entrySet()) {
            Answer answer = each.getValue().get();
            StoredEvent lit = here.archive().ofAggregate(each.getKey().value(), 0, 9).getFirst();
            assertThat(answer.id()).isEqualTo(each.getKey().value());
            assertThat(answer.position()).isGreaterThanOrEqualTo(lit.position());
            assertThat(transactionAt(answer.position())).isEqualTo(transactionAt(lit.position()));
        }
        assertThat(transactionsOf(answers.keySet())).isLessThan(LAMPS);
    }

    @Test
    void are_not_held_up_by_one_that_is_refused() throws Exception {
        List<ClaimId> lit = lamps(LAMPS);
        atOnce(lit.subList(0, LAMPS / 2)).values().forEach(Commands_that_ride_together::done);

        Map<ClaimId, Future<Answer>> answers = atOnce(lit);

        for (ClaimId lamp : lit.subList(0, LAMPS / 2)) {
            assertThatThrownBy(() -> Objects.requireNonNull(answers.get(lamp)).get())
                    .cause()
                    .isInstanceOfSatisfying(
                            CommandRefused.class,
                            refused ->
                                    assertThat(refused.refusal())
                                            .isEqualTo(new Lamp.LampRefusal.IsLit(lamp)));
        }
        for (ClaimId lamp : lit) {
            assertThat(here.archive().ofAggregate(lamp.value(), 0, 9)).hasSize(1);
        }
    }

    @Test
    void decide_on_what_another_process_has_left() {
        ClaimId lamp = ClaimId.of(Ids.next());
        for (int night = 0; night < 20; night++) {
            here.door().send(new Lamp.Light(lamp), GUARD);
            assertThatThrownBy(() -> elsewhere.door().send(new Lamp.Light(lamp), GUARD))
                    .isInstanceOf(CommandRefused.class);
            elsewhere.door().send(new Lamp.PutOut(lamp, "天亮了"), GUARD);
            assertThatThrownBy(() -> here.door().send(new Lamp.PutOut(lamp, "天亮了"), GUARD))
                    .isInstanceOf(CommandRefused.class);
        }
        assertThat(here.archive().ofAggregate(lamp.value(), 0, 99)).hasSize(40);
    }

    @Test
    void leave_nothing_of_one_that_is_refused_between_others_of_the_same_thing() {
        ClaimId lamp = ClaimId.of(Ids.next());
        here.door().send(new Lamp.Light(lamp), GUARD);

        List<Rider> riders =
                here.ride(
                        GUARD,
                        new Lamp.PutOut(lamp, "天亮了"),
                        new Lamp.Flicker(lamp),
                        new Lamp.Light(lamp));

        assertThat(riders.get(0).arrival().position()).isPositive();
        broken(riders.get(1), lamp);
        assertThat(riders.get(2).arrival().position()).isPositive();
        here.door().send(new Lamp.PutOut(lamp, "天亮了"), GUARD);
        assertThat(here.archive().ofAggregate(lamp.value(), 0, 9))
                .extracting(StoredEvent::sequence)
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void leave_nothing_in_memory_of_one_that_is_refused_behind_others_of_the_same_thing() {
        ClaimId lamp = ClaimId.of(Ids.next());
        here.door().send(new Lamp.Light(lamp), GUARD);

        List<Rider> riders = here.ride(GUARD, new Lamp.PutOut(lamp, "天亮了"), new Lamp.Flicker(lamp));

        broken(riders.get(1), lamp);
        here.door().send(new Lamp.Light(lamp), GUARD);
        assertThat(here.archive().ofAggregate(lamp.value(), 0, 9))
                .extracting(StoredEvent::sequence)
                .containsExactly(0L, 1L, 2L);
    }

    private static void broken(Rider rider, ClaimId lamp) {
        assertThatThrownBy(rider::arrival)
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(new Lamp.LampRefusal.IsBroken(lamp)));
    }

    /** As after a change to a standby that had not heard of the last events. */
    @Test
    void decide_on_what_the_store_holds_and_not_on_what_it_has_lost() {
        List<ClaimId> lamps = lamps(LAMPS);
        atOnce(lamps).values().forEach(Commands_that_ride_together::done);
        sql.sql("alter table event_store.events disable trigger user").update();
        sql.sql("delete from event_store.events where aggregate_id = any(?)")
                .param(lamps.stream().map(ClaimId::value).toArray(UUID[]::new))
                .update();
        sql.sql("alter table event_store.events enable trigger user").update();

        atOnce(lamps).values().forEach(Commands_that_ride_together::done);

        for (ClaimId lamp : lamps) {
            assertThat(here.archive().ofAggregate(lamp.value(), 0, 9))
                    .singleElement()
                    .satisfies(lit -> assertThat(lit.sequence()).isZero());
        }
    }

    private static List<ClaimId> lamps(int count) {
        List<ClaimId> lamps = new ArrayList<>();
        for (int lamp = 0; lamp < count; lamp++) {
            lamps.add(ClaimId.of(Ids.next()));
        }
        return lamps;
    }

    private static Map<ClaimId, Future<Answer>> atOnce(List<ClaimId> lamps) {
        Map<ClaimId, Future<Answer>> answers = new HashMap<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ClaimId lamp : lamps) {
                answers.put(
                        lamp, senders.submit(() -> here.door().send(new Lamp.Light(lamp), GUARD)));
            }
        }
        return answers;
    }

    private static void done(Future<Answer> answer) {
        assertThat(answer).succeedsWithin(Duration.ZERO);
    }

    private static String transactionAt(long position) {
        return sql.sql("select xmin::text from event_store.events where position = ?")
                .param(position)
                .query(String.class)
                .single();
    }

    private static int transactionsOf(Set<ClaimId> lamps) {
        return sql.sql(
                        "select count(distinct xmin::text) from event_store.events"
                                + " where aggregate_id = any(?)")
                .param(lamps.stream().map(ClaimId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
