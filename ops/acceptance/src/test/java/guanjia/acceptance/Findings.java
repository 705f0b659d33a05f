package guanjia.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can find wrong with a page. */
final class Findings {

    private Findings() {}

    /** By how many pixels the page is wider than the screen. */
    static int overflow(Page page) {
        Object width =
                page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return width instanceof Number number ? number.intValue() : Integer.MAX_VALUE;
    }

    /** What keeps people from using this page, as axe finds it. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
