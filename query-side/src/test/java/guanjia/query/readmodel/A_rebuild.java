package guanjia.query.readmodel;

import static guanjia.query.readmodel.TestSystem.claim;
import static guanjia.query.readmodel.TestSystem.released;
import static guanjia.query.readmodel.TestSystem.taken;
import static guanjia.query.readmodel.TestSystem.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class A_rebuild {

    private final TestPostgres postgres = TestPostgres.fresh();
    private TestSystem system = TestSystem.start(postgres, new Tally(1, 2));
    private final List<ClaimId> claims = Stream.generate(TestSystem::claim).limit(500).toList();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void equals_the_live_version_while_writes_go_on_and_readers_see_no_hole() throws Exception {
        history(20);
        system.awaitCaughtUp();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger holes = new AtomicInteger();
        Thread writer = Thread.ofPlatform().start(() -> writeUntil(over));
        Thread reader = Thread.ofPlatform().start(() -> holes.set(countHolesUntil(over)));
        rebuild();
        until("switched", () -> state() == RebuildState.SWITCHED);
        over.set(true);
        writer.join();
        reader.join();
        system.awaitCaughtUp();
        assertThat(holes).hasValue(0);
        assertThat(latest().findings()).isEmpty();
        assertThat(status().version()).isEqualTo(2);
        assertThat(system.number("select sum(taken + released)::integer from tally"))
                .isEqualTo(system.number("select count(*) from event_store.events"))
                .isEqualTo(system.number("select count(*) from tally_journal"));
    }

    @Test
    void finds_a_row_that_somebody_changed_and_does_not_switch() {
        history(2);
        system.awaitCaughtUp();
        system.sql()
                .sql("update rm_tally_v1.tally set taken = 7 where claim = ?")
                .param(claims.getFirst().value())
                .update();
        rebuild();
        until("compared", () -> state() == RebuildState.DIFFERENT);
        assertThat(latest().findings()).extracting(Finding::table).containsExactly("tally");
        assertThat(status().version()).isEqualTo(1);
        assertThat(status().needsAttention()).isTrue();
        assertThatThrownBy(this::rebuild).isInstanceOf(NotNow.class);
        history(1);
        system.bean(ReadModels.class).accept("tally", "admin", "the old row was edited");
        until("switched", () -> state() == RebuildState.SWITCHED);
        assertThat(system.number("select max(taken) from tally")).isLessThan(7);
        assertThat(latest().reason()).isEqualTo("the old row was edited");
    }

    @Test
    void is_made_for_newer_code_while_the_old_version_stays_readable() {
        history(4);
        system.awaitCaughtUp();
        system.close();
        system = TestSystem.start(postgres, new Tally(2, 2));
        assertThat(system.number("select count(*) from tally")).isEqualTo(claims.size());
        until("switched", () -> status().codeVersion() == 2);
        history(2);
        system.awaitCaughtUp();
        assertThat(status().version()).isEqualTo(2);
        assertThat(system.number("select sum(taken + released)::integer from tally"))
                .isEqualTo(system.number("select count(*) from event_store.events"));
    }

    @Test
    void goes_on_where_it_was_when_its_process_stops() {
        history(30);
        system.awaitCaughtUp();
        rebuild();
        system.close();
        system = TestSystem.start(postgres, new Tally(1, 2));
        until("switched", () -> state() == RebuildState.SWITCHED);
        assertThat(latest().findings()).isEmpty();
        assertThat(latest().events())
                .isGreaterThanOrEqualTo(system.number("select count(*) from event_store.events"));
    }

    private void rebuild() {
        system.bean(ReadModels.class).rebuild("tally", "test");
    }

    private ReadModelStatus status() {
        return system.bean(ReadModels.class).all().getFirst();
    }

    private RebuildStatus latest() {
        return system.bean(ReadModels.class).latestRebuild("tally").orElseThrow();
    }

    private RebuildState state() {
        return latest().state();
    }

    /** So many events for each claim. */
    private void history(int rounds) {
        for (int round = 0; round < rounds; round++) {
            List<ClaimEvent> events = new ArrayList<>();
            boolean take = round % 2 == 0;
            claims.forEach(claim -> events.add(take ? taken(claim, "any") : released(claim)));
            system.append(events);
        }
    }

    private void writeUntil(AtomicBoolean over) {
        while (!over.get()) {
            system.append(taken(claim(), "new"), released(claims.getFirst()));
        }
    }

    private int countHolesUntil(AtomicBoolean over) {
        int holes = 0;
        while (!over.get()) {
            if (system.number("select count(*) from tally") < claims.size()) {
                holes++;
            }
        }
        return holes;
    }
}
