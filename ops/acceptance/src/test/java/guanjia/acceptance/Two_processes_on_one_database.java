package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
@Order(40)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class Two_processes_on_one_database {

    private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(1);

    private final OneDatabase database;
    private final Product one;
    private final Product other;
    private final String community;

    Two_processes_on_one_database() throws Exception {
        database = OneDatabase.start(Shared.newFolder());
        one = Product.start(database.launch());
        other = Product.start(database.launch());
        community = Clerk.at(one).community("两个进程的小区");
    }

    @AfterAll
    void stop() {
        other.close();
        if (one.isRunning()) {
            one.close();
        }
        database.close();
    }

    @Test
    @Order(1)
    void take_the_same_command_five_times_at_once_as_one() throws Exception {
        List<Callable<Reply>> asked = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            Clerk clerk = Clerk.at(time % 2 == 0 ? one : other);
            asked.add(() -> clerk.unit(community, "501", "asked-five-times"));
        }
        List<Reply> replies = atOnce(asked);
        assertThat(replies).extracting(Reply::status).allMatch(status -> status / 100 == 2);
        assertThat(replies).extracting(Reply::json).containsOnly(replies.getFirst().json());
        long position = replies.getFirst().json().path("position").asLong();
        assertThat(Clerk.at(other).units(community, position)).containsValue("501").hasSize(1);
    }

    @Test
    @Order(2)
    void let_one_of_five_different_wishes_for_one_place_win() throws Exception {
        List<Callable<Reply>> asked = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            Clerk clerk = Clerk.at(time % 2 == 0 ? one : other);
            asked.add(() -> clerk.unit(community, "502", UUID.randomUUID().toString()));
        }
        List<Reply> replies = atOnce(asked);
        assertThat(replies).filteredOn(reply -> reply.status() / 100 == 2).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() / 100 != 2)
                .allMatch(reply -> reply.json().path("type").asString().endsWith("place-taken"));
    }

    @Test
    @Order(3)
    void know_each_others_sessions(Chromium chromium) {
        try (Tab tab = chromium.visit(one, Look.DESKTOP)) {
            tab.logInAsAdmin();
            tab.page().navigate(other.url("/communities").toString());
            assertThat(tab.path()).isEqualTo("/communities");
            assertThat(tab.words()).contains("两个进程的小区");
        }
    }

    @Test
    @Order(4)
    void show_on_one_what_changes_through_the_other(Chromium chromium) throws IOException {
        try (Tab tab = chromium.visit(other, Look.DESKTOP)) {
            tab.logInAsAdmin();
            tab.open("/");
            tab.awaitLive();
            String figure = "main .gj-figures > :first-child .gj-figure-value";
            int before = Integer.parseInt(tab.page().locator(figure).innerText());
            Clerk.at(one).community("刚刚登记的小区");
            String after = Integer.toString(before + 1);
            tab.awaitWords(figure, after, Duration.ofSeconds(1));
        }
    }

    @Test
    @Order(5)
    void show_on_one_at_once_what_was_answered_by_the_other() throws IOException {
        Lag lag = new Lag(Clerk.at(one), Clerk.at(other), community);
        lag.measure(100);
        System.out.println("from the answer of one process to the page of the other: " + lag);
        assertThat(lag.percentile(99)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    @Order(6)
    void work_on_each_read_model_in_one_of_them() throws IOException {
        for (String readModel : Clerk.at(one).readModels()) {
            assertThat(Clerk.at(one).projecting(readModel)).as(readModel).isEqualTo(1);
        }
    }

    @Test
    @Order(9)
    void go_on_as_one_when_the_other_is_killed() throws IOException {
        String night = Clerk.at(other).community("夜里少了一个进程的小区");
        Accounts accounts = new Accounts(Clerk.at(other), night);
        try (Load load = Load.on(night, List.of(Clerk.at(one), Clerk.at(other)), 2)) {
            load.await(100);
            one.killHard();
            load.await(load.acknowledged().size() + 100);
            load.end();
            accounts.add(load);
        }
        accounts.awaitRegister(GOES_ON_WITHIN);
        accounts.answersStand();
    }

    private static List<Reply> atOnce(List<Callable<Reply>> asked) throws Exception {
        List<Reply> replies = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(asked.size())) {
            for (Future<Reply> answer : threads.invokeAll(asked)) {
                replies.add(answer.get());
            }
        }
        return replies;
    }
}
