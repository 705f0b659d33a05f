package guanjia.command.account;

import static guanjia.command.account.AccountFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.door.CommandRefused;
import guanjia.history.TestPostgres;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class Two_administrators {

    private static final int ROUNDS = 20;

    @Test
    void who_remove_each_other_at_the_same_moment_do_not_both_succeed() {
        var database = TestPostgres.fresh().appDataSource();
        var administrators = new Administrators(JdbcClient.create(database));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        for (int round = 0; round < ROUNDS; round++) {
            administrators.add(id("left"));
            administrators.add(id("right"));
            long removed =
                    Stream.of("left", "right")
                            .map(login ->
                                    CompletableFuture.supplyAsync(
                                            () -> remove(login, administrators, transaction)))
                            .toList()
                            .stream()
                            .filter(CompletableFuture::join)
                            .count();
            assertThat(removed).isEqualTo(1);
            assertThat(administrators.exist()).isTrue();
        }
    }

    private static boolean remove(
            String login, Administrators administrators, TransactionTemplate transaction) {
        try {
            transaction.executeWithoutResult(_ -> administrators.remove(id(login)));
            return true;
        } catch (CommandRefused refused) {
            assertThat(refused.refusal()).isEqualTo(new AccountRefusal.LastAdministrator());
            return false;
        }
    }
}
