package guanjia.command.property;

import static guanjia.command.property.Estate.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Refusal;
import guanjia.events.PropertyId;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Two_processes_that_want_one_place {

    private static final int PLACES = 25;
    private static final int AT_ONCE = 6;

    private record Try(PropertyId property, @Nullable Refusal refusal) {}

    @Test
    void let_one_have_it_and_name_that_one_to_all_others() throws Exception {
        TestPostgres postgres = TestPostgres.fresh();
        try (var one = new RegisterProcess(postgres);
                var two = new RegisterProcess(postgres);
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            one.ask(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
            for (int place = 0; place < PLACES; place++) {
                List<Try> tries = race(List.of(one, two), threads, "N" + place);
                List<Try> won = tries.stream().filter(each -> each.refusal() == null).toList();
                assertThat(won).hasSize(1);
                var taken =
                        new PropertyRefusal.PlaceTaken(
                                Estate.place("N" + place).label(), won.getFirst().property());
                assertThat(tries)
                        .filteredOn(each -> each.refusal() != null)
                        .hasSize(AT_ONCE - 1)
                        .allSatisfy(each -> assertThat(each.refusal()).isEqualTo(taken));
            }
        }
    }

    private static List<Try> race(
            List<RegisterProcess> processes, ExecutorService threads, String number)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<Try>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            RegisterProcess process = processes.get(i % processes.size());
            PropertyId id = new PropertyId(Ids.next());
            running.add(
                    threads.submit(() -> {
                        start.await();
                        return new Try(id, process.ask(Estate.register(id, number, null)));
                    }));
        }
        List<Try> tries = new ArrayList<>();
        for (Future<Try> each : running) {
            tries.add(each.get());
        }
        return tries;
    }
}
