package guanjia.command.door;

import guanjia.history.Archive;
import guanjia.history.Ids;
import guanjia.history.StoreFailure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way into the command side. It checks the role, gives the command its facts, sees that a
 * request sent twice has one effect, and decides again when somebody else was faster.
 */
@Component
public class CommandDoor {

    private static final UUID COMMAND_IDS = UUID.fromString("3f0f0a52-7a4c-5b53-9a0e-6f2f6d1c9d11");

    private final Convoy convoy;
    private final Receipts receipts;
    private final Archive archive;

    CommandDoor(Convoy convoy, Receipts receipts, Archive archive) {
        this.convoy = convoy;
        this.receipts = receipts;
        this.archive = archive;
    }

    /**
     * Carries a command out that nobody sends twice.
     *
     * @throws CommandRefused when it is refused; then nothing has changed
     */
    public Answer send(Command command, Asked asked) {
        return send(command, new DoorRequest(asked, null, ""));
    }

    /**
     * Carries a command out, once per idempotency key of the request.
     *
     * @throws CommandRefused when it is refused; then nothing has changed
     */
    public Answer send(Command command, DoorRequest request) {
        requireRole(command, request.asked());
        IdempotencyKey key = request.idempotencyKey();
        Optional<Answer> earlier = earlierAnswer(key);
        return earlier.isPresent() ? earlier.get() : attempt(command, request, key);
    }

    private Answer attempt(Command command, DoorRequest request, @Nullable IdempotencyKey key) {
        for (int attempt = 1; ; attempt++) {
            try {
                return convoy.send(message(command, request.asked(), key));
            } catch (RuntimeException failure) {
                // The same request may have won the race in another thread or process.
                Optional<Answer> earlier = earlierAnswer(key);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
                if (Wire.sortOf(failure) == StoreFailure.DONE) {
                    return new Answer(null, archive.lastDecided());
                }
                Race.decideAgainOrThrow(Wire.received(failure), attempt);
            }
        }
    }

    /** Refuses a command that none of the roles of the one who asks may ask for. */
    public static void requireRole(Command command, Asked asked) {
        if (asked.isSystem()) {
            return;
        }
        MayBeAskedBy allowed = command.getClass().getAnnotation(MayBeAskedBy.class);
        boolean permitted = false;
        if (allowed != null) {
            for (var role : allowed.value()) {
                permitted |= asked.roles().contains(role);
            }
        }
        CommandRefused.unless(permitted, new DoorRefusal.NotYourRole(nameOf(command)));
    }

    static CommandMessage<Command> message(
            Command command, Asked asked, @Nullable IdempotencyKey key) {
        String id =
                key == null
                        ? Ids.next().toString()
                        : Ids.named(COMMAND_IDS, asked.actor() + ' ' + key.key()).toString();
        Map<String, String> metaData = new HashMap<>(asked.toMetaData());
        metaData.putAll(CommandFacts.of(command));
        if (key != null) {
            metaData.putAll(key.toMetaData());
        }
        return new GenericCommandMessage<>(
                new GenericMessage<>(id, command, metaData), command.getClass().getName());
    }

    private Optional<Answer> earlierAnswer(@Nullable IdempotencyKey key) {
        return key == null ? Optional.empty() : receipts.answerTo(key);
    }

    private static String nameOf(Command command) {
        Class<?> group = command.getClass().getEnclosingClass();
        return (group == null ? "" : group.getSimpleName() + ".")
                + command.getClass().getSimpleName();
    }
}
