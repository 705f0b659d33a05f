package guanjia.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Leads a person through the login page and back to where they wanted to go. */
@Component
class PageRefusals
        implements AuthenticationEntryPoint,
                AccessDeniedHandler,
                AuthenticationFailureHandler,
                AuthenticationSuccessHandler {

    private static final String LOGIN = "/login";

    /** Nobody is logged in, or no longer. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A fragment must not be filled with the login page: htmx goes there as a whole.
            response.setHeader("HX-Redirect", LOGIN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (acceptsPages(request)) {
            response.sendRedirect(WhereToGo.loginThenBack(request));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && CurrentUser.find().isEmpty()) {
            // The login page lay open longer than its session: it is shown again with a remark.
            response.sendRedirect(
                    WhereToGo.login("refused=expired", request.getParameter(WhereToGo.PARAMETER)));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        String remark =
                refused instanceof LoginRefused login
                        ? "refused=" + login.why().code() + minutes(login)
                        : "refused=" + LoginRefused.Why.WRONG.code();
        response.sendRedirect(WhereToGo.login(remark, request.getParameter(WhereToGo.PARAMETER)));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws IOException {
        response.sendRedirect(WhereToGo.safe(request.getParameter(WhereToGo.PARAMETER)));
    }

    private static String minutes(LoginRefused login) {
        return login.minutes() == 0 ? "" : "&minutes=" + login.minutes();
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }
}
