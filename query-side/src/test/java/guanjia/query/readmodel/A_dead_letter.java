package guanjia.query.readmodel;

import static guanjia.query.readmodel.TestSystem.claim;
import static guanjia.query.readmodel.TestSystem.released;
import static guanjia.query.readmodel.TestSystem.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import guanjia.events.ClaimId;
import guanjia.history.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class A_dead_letter {

    private final TestPostgres postgres = TestPostgres.fresh();
    private final Tally tally = new Tally();
    private final TestSystem system = TestSystem.start(postgres, tally);
    private final ReadModels readModels = system.bean(ReadModels.class);
    private final ClaimId failing = claim();
    private final ClaimId other = claim();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void parks_the_later_events_of_its_aggregate_and_lets_all_others_go_on() {
        system.append(
                taken(failing, "good"),
                taken(failing, Tally.BAD),
                taken(other, "good"),
                released(failing),
                released(other));
        system.awaitCaughtUp();
        assertThat(row(failing)).isEqualTo("1/0");
        assertThat(row(other)).isEqualTo("1/1");
        assertThat(readModels.deadLetters(10))
                .extracting(DeadLetter::position, letter -> letter.cause() != null)
                .containsExactly(tuple(2L, true), tuple(4L, false));
        assertThat(system.number("select count(*) from tally_journal")).isEqualTo(3);
    }

    @Test
    void is_made_of_an_event_that_the_tables_refuse() {
        system.append(taken(other, "good"), taken(failing, Tally.UNFIT), released(failing));
        system.append(released(other));
        system.awaitCaughtUp();
        assertThat(row(other)).isEqualTo("1/1");
        DeadLetter letter = readModels.deadLetters(10).getFirst();
        assertThat(letter.position()).isEqualTo(2);
        assertThat(letter.cause()).contains("23514").doesNotContain(failing.toString());
        assertThat(readModels.deadLetters(10)).hasSize(2);
    }

    @Test
    void heals_by_another_try_once_the_cause_is_gone() {
        system.append(taken(failing, Tally.BAD), released(failing));
        system.awaitCaughtUp();
        DeadLetter letter = readModels.deadLetters(1).getFirst();
        readModels.retry(letter.id());
        assertThat(readModels.deadLetter(letter.id()).orElseThrow().retries()).isEqualTo(1);
        tally.healed = true;
        readModels.retry(letter.id());
        assertThat(readModels.deadLetters(10)).isEmpty();
        system.append(released(failing));
        system.awaitCaughtUp();
        assertThat(row(failing)).isEqualTo("1/2");
    }

    @Test
    void is_discarded_with_a_reason_that_stays_on_record() {
        system.append(taken(failing, Tally.BAD), taken(failing, "good"));
        system.awaitCaughtUp();
        DeadLetter letter = readModels.deadLetters(1).getFirst();
        readModels.discard(letter.id(), "admin", "a test");
        assertThat(readModels.deadLetters(10)).isEmpty();
        assertThat(row(failing)).isEqualTo("1/0");
        assertThat(
                        system.sql()
                                .sql("select reason from projection.discarded_dead_letter")
                                .query(String.class)
                                .single())
                .isEqualTo("a test");
        JdbcClient owner = JdbcClient.create(postgres.ownerDataSource());
        for (String change :
                List.of(
                        "delete from projection.discarded_dead_letter",
                        "update projection.discarded_dead_letter set reason = 'x'",
                        "truncate projection.discarded_dead_letter")) {
            assertThatThrownBy(() -> owner.sql(change).update())
                    .hasStackTraceContaining("stays on record");
        }
    }

    @Test
    void calls_for_attention() {
        assertThat(status()).isEqualTo("UP");
        system.append(taken(failing, Tally.BAD));
        system.awaitCaughtUp();
        assertThat(status()).isEqualTo("ATTENTION");
        assertThat(readModels.all().getFirst().deadLetters()).isEqualTo(1);
    }

    private String status() {
        return system.bean(ReadModelHealth.class).health().getStatus().getCode();
    }

    private String row(ClaimId claim) {
        return system.sql()
                .sql("select taken || '/' || released from tally where claim = ?")
                .param(claim.value())
                .query(String.class)
                .single();
    }
}
