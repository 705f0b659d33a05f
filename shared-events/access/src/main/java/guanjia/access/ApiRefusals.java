package guanjia.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says to a program why it was not let in: 401, 403, and 429 while an account is locked. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        if (refused instanceof LoginRefused login && login.why() == LoginRefused.Why.LOCKED) {
            long seconds = Duration.ofMinutes(login.minutes()).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Map<String, Long> minutes = Map.of("minutes", login.minutes());
            problems.write(
                    request, response, HttpStatus.TOO_MANY_REQUESTS, login.why().code(), minutes);
            return;
        }
        if (refused instanceof LoginRefused login && login.why() == LoginRefused.Why.HISTORY_AWAY) {
            problems.write(
                    request,
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    login.why().code(),
                    Map.of());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        problems.write(request, response, HttpStatus.UNAUTHORIZED, code(refused), Map.of());
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden", Map.of());
        } else if (CurrentUser.find().isPresent() || hasCredentials(request)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "csrf", Map.of());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated", Map.of());
        }
    }

    private static boolean hasCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static String code(AuthenticationException refused) {
        return switch (refused) {
            case LoginRefused login -> login.why().code();
            case OAuth2AuthenticationException _ -> "invalid-token";
            case BadCredentialsException _ -> LoginRefused.Why.WRONG.code();
            default -> "unauthenticated";
        };
    }

    /** A page's own script gets a challenge that makes the browser open no window of its own. */
    private static String challenge(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate")
                ? "Basic realm=\"guanjia\", charset=\"UTF-8\""
                : "Session realm=\"guanjia\"";
    }
}
