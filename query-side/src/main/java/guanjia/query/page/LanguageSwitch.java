package guanjia.query.page;

import guanjia.access.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@code ?lang=en} on any page keeps the language and comes back to the same page without it. The
 * redirect goes to the path of the request itself, so it cannot lead elsewhere.
 */
class LanguageSwitch implements HandlerInterceptor {

    static final String PARAMETER = "lang";

    private final Language language;

    LanguageSwitch(Language language) {
        this.language = language;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String code = request.getParameter(PARAMETER);
        if (code == null || !request.getMethod().equals("GET")) {
            return true;
        }
        language.setLocale(request, response, Language.of(code));
        response.sendRedirect(
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam(PARAMETER)
                        .build()
                        .toUriString());
        return false;
    }
}
