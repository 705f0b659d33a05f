package guanjia.access;

import guanjia.events.UserAccountId;
import guanjia.history.Ids;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Logins and the ids of their accounts: the id follows from the login, so a login is unique. */
public final class Logins {

    private static final UUID NAMESPACE = UUID.fromString("0b5f3a0e-6d0b-5c55-8f6f-3b8f0f8f6a01");
    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");

    private Logins() {}

    /** The form in which a login is stored: without spaces around it, lower case. */
    public static String normal(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Letters of any script, digits, and {@code . _ @ -} behind the first; 2 to 64 of them. */
    public static boolean isAllowed(String login) {
        return ALLOWED.matcher(login).matches();
    }

    /** The account that has this login or would have it. */
    public static UserAccountId idOf(String login) {
        return UserAccountId.of(Ids.named(NAMESPACE, normal(login)));
    }
}
