package guanjia.command.account;

import guanjia.access.Passwords;
import guanjia.command.door.CommandRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Judges a new password and hashes it. The rules are those of NIST SP 800-63B: a least length and a
 * list of what is guessed first, and no demand for capitals, digits or a change every month.
 */
@Component
public class NewPasswords {

    static final int LEAST_CHARACTERS = 10;
    static final int MOST_CHARACTERS = 200;

    private static final int LEAST_DIFFERENT_CHARACTERS = 4;
    private static final String COMMONEST = "/account/commonest-passwords.txt";
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GENERATED_CHARACTERS = 20;

    private final Passwords passwords;
    private final Set<String> commonest = commonest();

    NewPasswords(Passwords passwords) {
        this.passwords = passwords;
    }

    /**
     * The hash of a password that is good enough.
     *
     * @throws CommandRefused when it is not
     */
    public HashedPassword accept(String login, String password) {
        judge(login, password);
        return hash(password);
    }

    /** The hash of a password that nobody judges: the operator of the machine chose it. */
    HashedPassword hash(String password) {
        return new HashedPassword(passwords.hash(password));
    }

    void judge(String login, String password) {
        int characters = password.codePointCount(0, password.length());
        CommandRefused.unless(
                characters >= LEAST_CHARACTERS,
                new AccountRefusal.PasswordTooShort(LEAST_CHARACTERS));
        CommandRefused.unless(
                characters <= MOST_CHARACTERS, new AccountRefusal.PasswordTooLong(MOST_CHARACTERS));
        String lower = password.toLowerCase(Locale.ROOT);
        CommandRefused.unless(!lower.equals(login), new AccountRefusal.PasswordIsLogin());
        CommandRefused.unless(
                !commonest.contains(lower)
                        && lower.codePoints().distinct().count() >= LEAST_DIFFERENT_CHARACTERS,
                new AccountRefusal.PasswordTooCommon());
    }

    /** A password of 99 bits, without letters that look alike. */
    static String generate() {
        return new SecureRandom()
                .ints(GENERATED_CHARACTERS, 0, READABLE.length())
                .mapToObj(index -> String.valueOf(READABLE.charAt(index)))
                .collect(Collectors.joining());
    }

    private static Set<String> commonest() {
        try (InputStream list = NewPasswords.class.getResourceAsStream(COMMONEST)) {
            if (list == null) {
                throw new IllegalStateException(COMMONEST + " is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
