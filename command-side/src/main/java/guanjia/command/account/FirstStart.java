package guanjia.command.account;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        first.openIfThereIsNone(chosen.isBlank() ? null : chosen).ifPresent(FirstStart::show);
        if (!chosen.isBlank() && chosen.length() < NewPasswords.LEAST_CHARACTERS) {
            LOG.warn("{} is short and easily guessed: please choose another one", CHOSEN);
        }
    }

    private static void show(String password) {
        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        terminal.println("管理员账户 admin 的密码（只显示这一次）: " + password);
        terminal.println("password of admin (shown only once): " + password);
    }
}
