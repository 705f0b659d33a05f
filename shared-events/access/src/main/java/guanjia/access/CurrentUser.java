package guanjia.access;

import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks in this request. Read anew for every request, so that a change of rights or a suspension
 * holds within two seconds, also for people who are logged in.
 *
 * @param login the name typed at the door, lower case
 * @param displayName what to call the user; the login when the name has been erased
 * @param resident the person whose homes a {@link Role#RESIDENT} sees; null for staff
 */
public record CurrentUser(
        UserAccountId id,
        String login,
        String displayName,
        Rights rights,
        @Nullable PersonId resident)
        implements AuthenticatedPrincipal {

    /**
     * The user of the current request.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is logged in
     */
    public static CurrentUser get() {
        return find().orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("nobody asks here"));
    }

    /** The user of the current request; empty on the pages that need no login. */
    public static Optional<CurrentUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Whether the user has one of these roles. */
    public boolean hasAny(Role... roles) {
        for (Role role : roles) {
            if (rights.roles().contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether names and telephone numbers may be shown at all; an analyst alone sees none. */
    public boolean seesPersons() {
        return rights.roles().stream().anyMatch(role -> role != Role.ANALYST);
    }

    /** Whether the roles hold in this community. */
    public boolean reaches(CommunityId community) {
        return rights.reach(community);
    }

    /** As Spring Security knows it: one authority {@code ROLE_<role>} for each role. */
    public AbstractAuthenticationToken toAuthentication() {
        List<SimpleGrantedAuthority> authorities =
                rights.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }

    @Override
    public String getName() {
        return login;
    }

    /** Without the name of a person: what is printed ends in logs. */
    @Override
    public String toString() {
        return "CurrentUser[" + login + "]";
    }
}
