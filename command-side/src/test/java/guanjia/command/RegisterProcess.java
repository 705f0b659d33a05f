package guanjia.command;

import guanjia.access.Attachments;
import guanjia.command.account.Users;
import guanjia.command.door.Command;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Refusal;
import guanjia.history.HistoryConfiguration;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** One process that keeps the register, on a database that other processes may share. */
public final class RegisterProcess implements AutoCloseable {

    @SpringBootApplication(
            scanBasePackages = {
                "guanjia.command.accrual",
                "guanjia.command.billing",
                "guanjia.command.cashier",
                "guanjia.command.claim",
                "guanjia.command.community",
                "guanjia.command.deadline",
                "guanjia.command.door",
                "guanjia.command.fee",
                "guanjia.command.meter",
                "guanjia.command.person",
                "guanjia.command.property",
                "guanjia.command.standard",
                "guanjia.command.workorder"
            })
    @Import({HistoryConfiguration.class, Attachments.class, Users.class})
    static class Application {}

    private final ConfigurableApplicationContext context;

    public RegisterProcess(TestPostgres postgres, String... properties) {
        List<String> all = new ArrayList<>(Arrays.asList(postgres.springProperties()));
        all.addAll(Arrays.asList(properties));
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(all.toArray(String[]::new))
                        .build()
                        .run();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks as the system does; null when it happened. */
    public @Nullable Refusal ask(Command command) {
        try {
            bean(CommandDoor.class).send(command, Scenario.ASKED);
            return null;
        } catch (CommandRefused refused) {
            return refused.refusal();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
