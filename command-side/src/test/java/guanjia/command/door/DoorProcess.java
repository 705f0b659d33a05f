package guanjia.command.door;

import guanjia.history.Archive;
import guanjia.history.HistoryConfiguration;
import guanjia.history.TestPostgres;
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

    Archive archive() {
        return context.getBean(Archive.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
