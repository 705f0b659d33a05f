package guanjia.access;

import guanjia.events.UserAccountId;
import guanjia.history.HistoryAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session which account logged in and with which password, and nothing more. Rights
 * are looked up for every request, so that a session never outlives them, nor the password.
 *
 * <p>A request that carries its own {@code Authorization} is judged by that alone.
 */
@Component
class AccountInSession implements SecurityContextRepository {

    private static final String ACCOUNT = "guanjia.account";
    private static final String PASSWORD_SINCE = "guanjia.password-since";

    private final UserDirectory directory;

    AccountInSession(UserDirectory directory) {
        this.directory = directory;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account(holder.getRequest())
                .map(user -> user.asCurrentUser().toAuthentication())
                .ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        @Nullable Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) {
            HttpSession session = request.getSession();
            session.setAttribute(ACCOUNT, user.id().toString());
            session.setAttribute(
                    PASSWORD_SINCE,
                    directory.find(user.id()).map(KnownUser::passwordSince).orElse(-1L));
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(ACCOUNT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    private Optional<KnownUser> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.empty();
        }
        if (session.getAttribute(ACCOUNT) instanceof String id) {
            Object since = session.getAttribute(PASSWORD_SINCE);
            return known(UserAccountId.of(id))
                    .filter(user -> !user.suspended())
                    .filter(user -> since instanceof Long known && known == user.passwordSince());
        }
        return Optional.empty();
    }

    /** Whom nobody can look up is not logged in; the login page says why. */
    private Optional<KnownUser> known(UserAccountId id) {
        try {
            return directory.find(id);
        } catch (HistoryAway away) {
            return Optional.empty();
        }
    }
}
