package guanjia.command.door;

import guanjia.history.Archive;
import guanjia.history.HistoryConfiguration;
import guanjia.history.TestPostgres;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** One process with a door, on a database that other processes may share. */
final class DoorProcess implements AutoCloseable {

    @SpringBootApplication
    @Import(HistoryConfiguration.class)
    static class Application {}

    private final ConfigurableApplicationContext context;

    DoorProcess(TestPostgres postgres) {
        SpringApplication application =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(postgres.springProperties())
                        .build();
        context = application.run();
    }

    CommandDoor door() {
        return context.getBean(CommandDoor.class);
    }

    CommandBatch batch() {
        return context.getBean(CommandBatch.class);
    }

    /** In one transaction and each decided for itself, as a convoy does. */
    List<Rider> ride(Asked asked, Command... commands) {
        CommandBus bus = context.getBean(CommandBus.class);
        List<Rider> riders =
                Arrays.stream(commands)
                        .map(command -> new Rider(CommandDoor.message(command, asked, null)))
                        .toList();
        context.getBean(Together.class)
                .inOneTransaction(
                        Arrays.stream(commands), () -> riders.forEach(rider -> rider.ride(bus)));
        riders.forEach(Rider::arrive);
        return riders;
    }

    Archive archive() {
        return context.getBean(Archive.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
