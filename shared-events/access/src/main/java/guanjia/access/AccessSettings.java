package guanjia.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set otherwise, under {@code guanjia.access}.
 *
 * @param failuresUntilLocked after so many wrong passwords in a row the account is locked
 * @param lockedFor how long it stays locked, unless an administrator unlocks it
 * @param failuresForgottenAfter a failure as old as this counts no more
 * @param sessionIdle after so long without a request one logs in again
 * @param checkRemembered how long a right Basic password is not hashed again
 * @param loginClaim the claim of a bearer token that names the login, when it is there; else the
 *     subject does
 */
@ConfigurationProperties("guanjia.access")
public record AccessSettings(
        @DefaultValue("5") int failuresUntilLocked,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("1d") Duration failuresForgottenAfter,
        @DefaultValue("2h") Duration sessionIdle,
        @DefaultValue("60s") Duration checkRemembered,
        @DefaultValue("preferred_username") String loginClaim) {}
