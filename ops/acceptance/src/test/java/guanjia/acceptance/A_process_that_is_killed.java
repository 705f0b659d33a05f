package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The process, and in another test its PostgreSQL, end without warning while people work. */
@Order(50)
class A_process_that_is_killed {

    private static final int TIMES = 5;
    private static final int CLIENTS = 4;
    private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(1);
    private static final long SEED = 20260214;

    private final Random random = new Random(SEED);
    private final Path data = Shared.newFolder();

    @Test
    void loses_nothing_that_it_acknowledged_and_starts_without_a_hand() throws IOException {
        Product product = Product.start(data);
        String community = Clerk.at(product).community("夜里断电的小区");
        Accounts accounts = new Accounts(Clerk.at(product), community);
        for (int time = 1; time <= TIMES; time++) {
            Load load = Load.on(community, List.of(Clerk.at(product)), CLIENTS);
            load.await(random.nextInt(20, 200));
            product.killHard();
            load.end();
            product = product.again();
            accounts.add(load);
        }
        settle(product, accounts);
        product.close();
    }

    @Test
    void outlives_its_database() throws IOException {
        try (Product product = Product.start(data)) {
            String community = Clerk.at(product).community("数据库重启的小区");
            Accounts accounts = new Accounts(Clerk.at(product), community);
            for (int time = 1; time <= TIMES; time++) {
                try (Load load = Load.on(community, List.of(Clerk.at(product)), CLIENTS)) {
                    load.await(random.nextInt(20, 200));
                    Postmaster.killHard(data);
                    load.await(load.acknowledged().size() + CLIENTS * 5);
                    load.end();
                    accounts.add(load);
                }
            }
            assertThat(product.isRunning()).isTrue();
            settle(product, accounts);
        }
    }

    private static void settle(Product product, Accounts accounts) throws IOException {
        accounts.awaitRegister(GOES_ON_WITHIN);
        accounts.answersStand();
        for (String readModel : Clerk.at(product).readModels()) {
            Cli.Outcome rebuilt = Cli.run(product, "rebuild", readModel);
            assertThat(rebuilt.status()).as(readModel + ": " + rebuilt.words()).isZero();
        }
    }
}
