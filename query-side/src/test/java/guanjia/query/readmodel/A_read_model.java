package guanjia.query.readmodel;

import static guanjia.query.readmodel.TestSystem.claim;
import static guanjia.query.readmodel.TestSystem.released;
import static guanjia.query.readmodel.TestSystem.taken;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class A_read_model {

    private static final TestSystem SYSTEM =
            TestSystem.start(TestPostgres.fresh(), new Tally(1, 2));

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    @Test
    void holds_every_event_exactly_once_and_in_the_order_of_its_aggregate() {
        ClaimId claim = claim();
        List<ClaimEvent> events = new ArrayList<>(List.of(taken(claim, "order")));
        for (int turn = 0; turn < 600; turn++) {
            events.add(turn % 2 == 0 ? released(claim) : taken(claim, "order"));
        }
        SYSTEM.append(events);
        SYSTEM.awaitCaughtUp();
        assertThat(SYSTEM.number("select taken from tally where claim = '%s'".formatted(claim)))
                .isEqualTo(301);
        assertThat(SYSTEM.number("select released from tally where claim = '%s'".formatted(claim)))
                .isEqualTo(300);
        assertThat(
                        SYSTEM.number(
                                "select count(*) from tally_journal where claim = '%s'"
                                        .formatted(claim)))
                .isEqualTo(601);
    }

    @Test
    void stores_its_position_with_its_rows() {
        SYSTEM.append(taken(claim(), "position"));
        SYSTEM.awaitCaughtUp();
        assertThat(SYSTEM.number("select max(position) from tally_journal"))
                .isEqualTo(SYSTEM.number("select max(position) from projection.position"));
    }

    @Test
    void is_shown_through_views_of_one_schema() {
        assertThat(SYSTEM.number("select count(*) from pg_views where schemaname = 'rm'"))
                .isEqualTo(2);
    }
}
