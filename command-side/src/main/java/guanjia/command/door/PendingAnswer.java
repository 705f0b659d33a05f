package guanjia.command.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer while its unit of work is still open: the position of the events is known only when
 * they are appended, which is after the handler returned and before the sender hears of it.
 */
final class PendingAnswer {

    public @Nullable UUID id;
    public long position;

    void made(@Nullable Object handlerResult) {
        id = uuid(handlerResult);
    }

    Answer complete() {
        return new Answer(id, position);
    }

    private static @Nullable UUID uuid(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.length() == 36 ? UUID.fromString(text) : null;
    }
}
