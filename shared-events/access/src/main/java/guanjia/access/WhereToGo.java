package guanjia.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, through the log-in, the page that somebody wanted. Only pages of this system: an
 * address that leads elsewhere is answered with the first page.
 */
public final class WhereToGo {

    /** The name of the parameter that carries it. */
    public static final String PARAMETER = "to";

    private static final String FIRST_PAGE = "/";
    private static final int LONGEST = 1_000;

    private WhereToGo() {}

    /** The page asked for, or the first page when it is none of ours. */
    public static String safe(@Nullable String wanted) {
        return wanted != null && isOurs(wanted) ? wanted : FIRST_PAGE;
    }

    /** The address of the login page that leads back to the page of this request. */
    static String loginThenBack(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean worthIt = request.getMethod().equals("GET") && !safe(page).equals(FIRST_PAGE);
        return worthIt ? login("", page) : "/login";
    }

    /** The address of the login page with a remark and the page that was wanted. */
    static String login(String remark, @Nullable String wanted) {
        String to = safe(wanted);
        String query = to.equals(FIRST_PAGE) ? "" : PARAMETER + "=" + encoded(to);
        String joined = remark + (remark.isEmpty() || query.isEmpty() ? "" : "&") + query;
        return joined.isEmpty() ? "/login" : "/login?" + joined;
    }

    /** A second slash, a backslash or a control character would lead a browser elsewhere. */
    private static boolean isOurs(String page) {
        return page.length() <= LONGEST
                && page.startsWith("/")
                && !page.startsWith("//")
                && !page.startsWith("/login")
                && !page.startsWith("/logout")
                && page.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
    }

    private static String encoded(String page) {
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
