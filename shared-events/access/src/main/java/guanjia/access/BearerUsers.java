package guanjia.access;

import guanjia.access.LoginRefused.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * The user whom a genuine bearer token names. The token proves who it is; what that user may do is
 * ours to say, so the account must exist here.
 */
@Component
class BearerUsers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final UserDirectory directory;
    private final String loginClaim;

    BearerUsers(UserDirectory directory, AccessSettings settings) {
        this.directory = directory;
        this.loginClaim = settings.loginClaim();
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        KnownUser user =
                directory
                        .withLogin(login(token))
                        .orElseThrow(() -> LoginRefused.because(Why.UNKNOWN));
        if (user.suspended()) {
            throw LoginRefused.because(Why.SUSPENDED);
        }
        return user.asCurrentUser().toAuthentication();
    }

    private String login(Jwt token) {
        @Nullable String named = token.getClaimAsString(loginClaim);
        @Nullable String login = named == null ? token.getSubject() : named;
        if (login == null) {
            throw LoginRefused.because(Why.UNKNOWN);
        }
        return login;
    }
}
