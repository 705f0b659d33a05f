package guanjia.query.page;

import guanjia.access.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout needs on every page. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private static final String AFTER = "after";

    private final List<Destination> destinations;

    PageModel(ObjectProvider<Destination> destinations) {
        this.destinations =
                destinations.stream().sorted(Comparator.comparingInt(Destination::order)).toList();
    }

    /** The user, or null on the pages that need no login. */
    @ModelAttribute("me")
    @Nullable CurrentUser me() {
        return CurrentUser.find().orElse(null);
    }

    /** What this user may go to, by group, in order. */
    @ModelAttribute("destinations")
    Map<String, List<Destination>> destinations() {
        return CurrentUser.find()
                .map(user ->
                        destinations.stream()
                                .filter(to -> to.roles().stream().anyMatch(user::hasAny))
                                .collect(
                                        Collectors.groupingBy(
                                                Destination::group,
                                                LinkedHashMap::new,
                                                Collectors.toList())))
                .orElseGet(LinkedHashMap::new);
    }

    /** Whether this page may lack the newest changes, although it waited for them. */
    @ModelAttribute("behind")
    boolean behind(HttpServletResponse response) {
        return response.getHeader("Guanjia-Behind") != null;
    }

    /** Where the switch leads: this same page in the other language. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        String other = locale.getLanguage().equals("en") ? "zh" : "en";
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam(AFTER)
                .replaceQueryParam(LanguageSwitch.PARAMETER, other)
                .build()
                .toUriString();
    }

    /** A page that shows an error stands for the one that was asked for. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed instanceof String path ? path : request.getRequestURI();
    }
}
