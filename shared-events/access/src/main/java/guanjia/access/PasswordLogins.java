package guanjia.access;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets Spring Security ask our check of login and password. */
final class PasswordLogins implements AuthenticationProvider {

    private static final int LONGEST = 1_000;

    private final BiFunction<String, String, KnownUser> check;

    PasswordLogins(BiFunction<String, String, KnownUser> check) {
        this.check = check;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = text(asked.getName());
        String password = text(asked.getCredentials());
        return check.apply(login, password).asCurrentUser().toAuthentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** What is absurdly long is wrong anyway and need not be hashed in full. */
    private static String text(@Nullable Object typed) {
        String text = typed == null ? "" : typed.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
