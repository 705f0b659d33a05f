package guanjia.command.imports;

import guanjia.access.Attachments;
import guanjia.command.account.Users;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Refusal;
import guanjia.events.Event;
import guanjia.events.Role;
import guanjia.history.Archive;
import guanjia.history.HistoryConfiguration;
import guanjia.history.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;

/** One process that imports, on a database that other processes may share. */
final class ImportProcess implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    static final Asked ADMINISTRATOR =
            new Asked("administrator-1", Set.of(Role.ADMINISTRATOR), true, List.of(), NOON);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @SpringBootApplication(
            scanBasePackages = {
                "guanjia.command.bank",
                "guanjia.command.claim",
                "guanjia.command.community",
                "guanjia.command.door",
                "guanjia.command.cashier",
                "guanjia.command.fee",
                "guanjia.command.imports",
                "guanjia.command.meter",
                "guanjia.command.person",
                "guanjia.command.property",
                "guanjia.command.standard",
                "guanjia.command.workorder"
            })
    @Import({HistoryConfiguration.class, Attachments.class, Users.class})
    static class Application {}

    private final ConfigurableApplicationContext context;

    ImportProcess(TestPostgres postgres) {
        SpringApplication application =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(postgres.springProperties())
                        .build();
        context = application.run();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Sends a file and waits until every row is dealt with. */
    ImportJob take(String kind, String table) {
        return whenOver(send(kind, bytes(table), "", false, ADMINISTRATOR));
    }

    ImportJob takeMapped(String kind, String table, String map) {
        return whenOver(send(kind, bytes(table), map, false, ADMINISTRATOR));
    }

    ImportJob rehearse(String kind, String table) {
        return whenOver(send(kind, bytes(table), "", true, ADMINISTRATOR));
    }

    UUID send(String kind, byte[] file, String map, boolean dryRun, Asked asked) {
        try (Upload upload = Upload.of(new MockMultipartFile("file", "名册.csv", null, file))) {
            DoorRequest request = new DoorRequest(asked, null, "POST /api/imports");
            UUID id = bean(Reception.class).receive(kind, dryRun, upload, map, request).id();
            if (id == null) {
                throw new AssertionError("an import has an id");
            }
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Why a file is not taken in at all. */
    Refusal refusalOf(String kind, byte[] file) {
        try {
            throw new AssertionError(send(kind, file, "", false, ADMINISTRATOR) + " was taken");
        } catch (CommandRefused refused) {
            return refused.refusal();
        }
    }

    ImportJob whenOver(UUID id) {
        return when(id, job -> job.state() != ImportJob.State.RUNNING);
    }

    ImportJob when(UUID id, Predicate<ImportJob> condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Optional<ImportJob> job = found(id).filter(condition);
            if (job.isPresent()) {
                return job.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new AssertionError("it did not happen: " + bean(ImportJobs.class).find(id));
    }

    /** Empty while a connection is found to be cut. */
    private Optional<ImportJob> found(UUID id) {
        try {
            return bean(ImportJobs.class).find(id);
        } catch (DataAccessException cut) {
            return Optional.empty();
        }
    }

    /** The lines of the result file. */
    List<String> results(ImportJob job) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            bean(ResultFile.class).write(job, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Every event of a type of thing, in its order. */
    <T extends Event> List<T> events(Class<T> type) {
        Archive archive = bean(Archive.class);
        List<Event> events = new java.util.ArrayList<>();
        long position = 0;
        for (var page = archive.after(0, 5_000);
                !page.isEmpty();
                page = archive.after(position, 5_000)) {
            page.forEach(stored -> events.add(archive.open(stored)));
            position = page.getLast().position();
        }
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static @Nullable String typeOf(ImportJob job) {
        Reason failure = job.failure();
        return failure == null ? null : failure.type();
    }

    @Override
    public void close() {
        context.close();
    }
}
