package guanjia.query.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The last row of a page, from which the next one begins: opaque to those who carry it. */
public final class Cursor {

    private static final String BETWEEN = "\u001e";

    private Cursor() {}

    public static String of(Object... parts) {
        String text = String.join(BETWEEN, Stream.of(parts).map(Object::toString).toList());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts again; a cursor that nobody gave out is a bad request. */
    public static String[] parts(String cursor, int count) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(BETWEEN, -1);
            if (parts.length == count && Stream.of(parts).noneMatch(Cursor::isUnspeakable)) {
                return parts;
            }
        } catch (IllegalArgumentException unreadable) {
            throw unusable();
        }
        throw unusable();
    }

    /** No row holds it, and the database cannot even look for it. */
    private static boolean isUnspeakable(String part) {
        return part.indexOf(0) >= 0;
    }

    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw unusable();
        }
    }

    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw unusable();
        }
    }

    private static ResponseStatusException unusable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "cursor");
    }
}
