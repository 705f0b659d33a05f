package guanjia.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.ClaimId;
import guanjia.events.Facts;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.history.StoredEvent;
import guanjia.history.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class The_door {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Asked GUARD =
            new Asked("guard-1", Set.of(Role.GUARD), true, List.of(), NOON);
    private static final Asked AUDITOR =
            new Asked("auditor-1", Set.of(Role.AUDITOR), true, List.of(), NOON);

    private static DoorProcess here;
    private static DoorProcess elsewhere;

    @BeforeAll
    static void start() {
        TestPostgres postgres = TestPostgres.fresh();
        here = new DoorProcess(postgres);
        elsewhere = new DoorProcess(postgres);
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        here.close();
    }

    private final ClaimId lamp = ClaimId.of(Ids.next());

    @Test
    void answers_with_the_position_of_what_happened() {
        Answer answer = here.door().send(new Lamp.Light(lamp), GUARD);

        StoredEvent stored = here.archive().at(answer.position()).orElseThrow();
        assertThat(stored.aggregateId()).isEqualTo(lamp.value());
        assertThat(answer.id()).isEqualTo(lamp.value());
    }

    @Test
    void stores_who_asked_and_why_beside_the_event() {
        here.door().send(new Lamp.Light(lamp), GUARD);
        Answer answer = here.door().send(new Lamp.PutOut(lamp, "天亮了"), GUARD);

        assertThat(here.archive().at(answer.position()).orElseThrow().facts())
                .containsEntry(Facts.ACTOR, "guard-1")
                .containsEntry(Facts.ROLE, "GUARD")
                .containsEntry(Facts.REASON, "天亮了")
                .containsKeys(Facts.COMMAND_ID, Facts.CORRELATION_ID, Facts.CAUSATION_ID);
    }

    @Test
    void refuses_a_role_that_may_not_ask_and_nothing_happens() {
        assertThatThrownBy(() -> here.door().send(new Lamp.Light(lamp), AUDITOR))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(new DoorRefusal.NotYourRole("Lamp.Light")));
        assertThat(eventsOfTheLamp()).isEmpty();
    }

    @Test
    void says_that_there_is_nothing_under_an_unknown_id() {
        assertThatThrownBy(() -> here.door().send(new Lamp.PutOut(lamp, "why"), GUARD))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(new DoorRefusal.NotFound(lamp.toString())));
    }

    @Test
    void gives_the_first_answer_again_to_a_request_sent_twice() {
        Answer first = here.door().send(new Lamp.Light(lamp), request("twice", "{}"));
        Answer second = elsewhere.door().send(new Lamp.Light(lamp), request("twice", "{}"));

        assertThat(second).isEqualTo(first);
        assertThat(eventsOfTheLamp()).hasSize(1);
    }

    @Test
    void refuses_a_key_that_comes_again_with_another_request() {
        here.door().send(new Lamp.Light(lamp), request("reused", "{}"));

        assertThatThrownBy(() -> here.door().send(new Lamp.Light(lamp), request("reused", "[]")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(new DoorRefusal.IdempotencyKeyReused("reused")));
    }

    @Test
    void lets_a_refused_request_be_tried_again_under_its_key() {
        DoorRequest request = request("refused first", "{}");
        assertThatThrownBy(() -> here.door().send(new Lamp.PutOut(lamp, "early"), request))
                .isInstanceOf(CommandRefused.class);
        here.door().send(new Lamp.Light(lamp), GUARD);

        assertThat(here.door().send(new Lamp.PutOut(lamp, "early"), request).position())
                .isPositive();
    }

    @Test
    void gives_one_effect_to_the_same_request_sent_many_times_at_once_over_two_processes()
            throws Exception {
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 10; sender++) {
            CommandDoor door = (sender % 2 == 0 ? here : elsewhere).door();
            senders.add(() -> door.send(new Lamp.Light(lamp), request("at once", "{}")));
        }

        assertThat(atOnce(senders).stream().distinct()).hasSize(1);
        assertThat(eventsOfTheLamp()).hasSize(1);
    }

    @Test
    void lets_one_of_two_who_act_at_once_win_and_tells_the_other() throws Exception {
        List<Callable<@Nullable Refusal>> senders = new ArrayList<>();
        for (int sender = 0; sender < 10; sender++) {
            CommandDoor door = (sender % 2 == 0 ? here : elsewhere).door();
            senders.add(() -> refusalOf(() -> door.send(new Lamp.Light(lamp), GUARD)));
        }

        assertThat(atOnce(senders).stream().filter(new Lamp.LampRefusal.IsLit(lamp)::equals))
                .hasSize(9);
        assertThat(eventsOfTheLamp()).hasSize(1);
    }

    @Test
    void carries_a_batch_out_as_a_whole() {
        ClaimId other = ClaimId.of(Ids.next());
        long position =
                here.batch()
                        .sendAll(
                                List.of(
                                        new Lamp.Light(lamp),
                                        new Lamp.Light(other),
                                        new Lamp.PutOut(lamp, "enough")),
                                GUARD,
                                () -> {});

        assertThat(eventsOfTheLamp()).hasSize(2);
        assertThat(here.archive().at(position).orElseThrow().aggregateId()).isEqualTo(lamp.value());
    }

    @Test
    void carries_out_nothing_of_a_batch_of_which_one_is_refused() {
        List<Command> commands = List.of(new Lamp.Light(lamp), new Lamp.Light(lamp));

        assertThatThrownBy(() -> here.batch().sendAll(commands, GUARD, () -> {}))
                .isInstanceOfSatisfying(
                        BatchRefused.class,
                        refused -> {
                            assertThat(refused.index()).isEqualTo(1);
                            assertThat(refused.refusal())
                                    .isEqualTo(new Lamp.LampRefusal.IsLit(lamp));
                        });
        assertThat(eventsOfTheLamp()).isEmpty();
    }

    private List<StoredEvent> eventsOfTheLamp() {
        return here.archive().ofAggregate(lamp.value(), 0, 100);
    }

    /** A request with a key of this test alone, whose body was read. */
    private DoorRequest request(String key, String body) {
        var attributes = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(attributes);
        RequestFingerprint.keep(body.getBytes(StandardCharsets.UTF_8));
        return new DoorRequest(GUARD, key, "POST /lamps");
    }

    private static @Nullable Refusal refusalOf(Runnable sending) {
        try {
            sending.run();
            return null;
        } catch (CommandRefused refused) {
            return refused.refusal();
        }
    }

    private static <T extends @Nullable Object> List<T> atOnce(List<Callable<T>> senders)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(senders.size())) {
            List<T> results = new ArrayList<>();
            for (var result : threads.invokeAll(senders)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
