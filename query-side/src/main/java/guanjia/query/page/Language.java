package guanjia.query.page;

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
 * In which language to answer. What the person chose last is kept in a cookie. Until somebody
 * chooses, pages are Chinese; the API, which has no switch, follows {@code Accept-Language}.
 */
@Component("localeResolver")
class Language implements LocaleResolver {

    static final String COOKIE = "guanjia-language";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return of(chosen.getValue());
        }
        return request.getRequestURI().startsWith("/api/")
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? of(request.getLocale().getLanguage())
                : Words.CHINESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, locale.getLanguage())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** English for {@code en} and anything that begins like it, Chinese for all else. */
    static Locale of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Words.CHINESE;
    }
}
