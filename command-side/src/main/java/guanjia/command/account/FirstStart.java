package guanjia.command.account;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives a new system its first administrator when it starts. The password comes from {@code
 * GUANJIA_ADMIN_PASSWORD}, or is generated and printed once, to the terminal and to no log. {@code
 * guanjia.first-administrator=false} leaves that to somebody else.
 */
@Component
@ConditionalOnProperty(name = "guanjia.first-administrator", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final int PAUSE_S = 3;
    private static final String CHOSEN = "GUANJIA_ADMIN_PASSWORD";

    private final FirstAdministrator first;
    private final Environment environment;

    FirstStart(FirstAdministrator first, Environment environment) {
        this.first = first;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String chosen = environment.getProperty(CHOSEN, "");
        if (!open(chosen)) {
            // A server that holds the events may come up after this process.
            Thread.ofPlatform()
                    .daemon()
                    .name("first-administrator")
                    .start(() -> keepTrying(chosen));
        }
        if (!chosen.isBlank() && chosen.length() < NewPasswords.LEAST_CHARACTERS) {
            LOG.warn("{} is short and easily guessed: please choose another one", CHOSEN);
        }
    }

    private void keepTrying(String chosen) {
        try {
            do {
                TimeUnit.SECONDS.sleep(PAUSE_S);
            } while (!open(chosen));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is an administrator now. */
    private boolean open(String chosen) {
        try {
            first.openIfThereIsNone(chosen.isBlank() ? null : chosen).ifPresent(FirstStart::show);
            return true;
        } catch (CommandRefused refused) {
            if (refused.refusal() instanceof DoorRefusal.HistoryAway) {
                return false;
            }
            throw refused;
        }
    }

    private static void show(String password) {
        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        terminal.println("管理员账户 admin 的密码（只显示这一次）: " + password);
        terminal.println("password of admin (shown only once): " + password);
    }
}
