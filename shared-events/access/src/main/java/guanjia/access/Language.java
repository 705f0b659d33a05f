package guanjia.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * In which language to answer, on both sides alike. What the person chose last is kept in a cookie.
 * Until somebody chooses, pages are Chinese, whatever the browser prefers; the API, which has no
 * switch, follows {@code Accept-Language}.
 */
@Component("localeResolver")
public class Language implements LocaleResolver {

    /** The cookie that keeps the choice: {@code zh} or {@code en}. */
    public static final String COOKIE = "lang";

    private static final String CHOSEN = Language.class.getName() + ".chosen";
    private static final Duration KEPT = Duration.ofDays(400);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            return of(cookie.getValue());
        }
        return request.getRequestURI().startsWith("/api/")
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? of(request.getLocale().getLanguage())
                : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        Locale chosen = of(locale == null ? "" : locale.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            String cookie =
                    ResponseCookie.from(COOKIE, chosen.getLanguage())
                            .path("/")
                            .maxAge(KEPT)
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie);
        }
    }

    /** English for {@code en} and anything that begins like it, Chinese for all else. */
    public static Locale of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
