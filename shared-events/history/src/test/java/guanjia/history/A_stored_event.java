package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Event;
import guanjia.events.StoredAs;
import guanjia.events.StoredEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins the stored form of every event. A file in {@code golden} that was released is never edited:
 * a changed event gets a new revision, a file of its own, and an upcaster.
 */
class A_stored_event {

    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", "."), "../language/src/test/resources/golden");
    private static final Pattern FILE_NAME = Pattern.compile("(.+)\\.r(\\d+)\\.json");
    private static final EventSerializer SERIALIZER = new EventSerializer(new TransparentVault());
    private static final EventMessages MESSAGES =
            new EventMessages(SERIALIZER, new EventUpcasterChain(new HomesAsStated()));

    static Stream<Class<? extends Event>> events() {
        return StoredEvents.all().stream();
    }

    static Stream<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_its_golden_file_says(Class<? extends Event> event) throws IOException {
        Path golden = goldenFileOf(StoredEvents.storedAs(event));
        String written = written(Samples.of(event));
        if (!Files.exists(golden)) {
            Path proposal = Path.of(System.getProperty("basedir", "."), "target/golden");
            Files.createDirectories(proposal);
            Files.writeString(proposal.resolve(golden.getFileName()), written + "\n");
        }
        assertThat(golden).as("read target/golden/%s, then keep it", golden.getFileName()).exists();
        assertThat(written).isEqualTo(Files.readString(golden).strip());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void is_read_in_every_revision_there_ever_was(Path golden) throws IOException {
        Matcher file = FILE_NAME.matcher(golden.getFileName().toString());
        assertThat(file.matches()).isTrue();
        Event read = read(file.group(1), file.group(2), Files.readString(golden).strip());
        Class<? extends Event> event = StoredEvents.named(file.group(1)).orElseThrow();
        assertThat(read).isInstanceOf(event);
        if (Integer.parseInt(file.group(2)) == StoredEvents.storedAs(event).revision()) {
            assertThat(read).isEqualTo(Samples.of(event));
        }
    }

    @Test
    void under_a_foreign_name_becomes_no_object() {
        assertThat(SERIALIZER.classForType(typeNamed("java.lang.ProcessBuilder")))
                .isEqualTo(UnknownSerializedType.class);
        assertThat(SERIALIZER.classForType(typeNamed("guanjia.events.ClaimEvent$Taken")))
                .isEqualTo(UnknownSerializedType.class);
    }

    private static Path goldenFileOf(StoredAs stored) {
        return GOLDEN.resolve(stored.value() + ".r" + stored.revision() + ".json");
    }

    private static String written(Event event) {
        return SERIALIZER.serialize(event, String.class).getData();
    }

    private static Event read(String name, String revision, String json) {
        String id = "00000000-0000-7000-8000-000000000000";
        byte[] payload = json.getBytes(StandardCharsets.UTF_8);
        EventRow row =
                new EventRow(
                        1,
                        id,
                        "any",
                        id,
                        0,
                        name,
                        revision,
                        Instant.EPOCH,
                        payload,
                        FactsJson.NONE);
        return (Event) MESSAGES.of(List.of(row)).getFirst().getPayload();
    }

    private static SerializedType typeNamed(String name) {
        return new SimpleSerializedType(name, "1");
    }
}
