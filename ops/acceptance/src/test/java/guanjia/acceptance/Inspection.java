package guanjia.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at one page as a strict visitor would, and writes down what is wrong with it. */
final class Inspection {

    private static final Pattern MISSING_WORDS = Pattern.compile("\\?\\?\\S+?\\?\\?|\\$\\{|#\\{");
    private static final Pattern TRACES =
            Pattern.compile("Exception|\\tat \\w|guanjia\\.\\w+\\.\\w");

    private final Tab tab;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Tab tab, String name) {
        this.tab = tab;
        this.name = name;
    }

    /** What is wrong with the page that the tab shows; its picture is kept under the name. */
    static List<String> of(Tab tab, String name, Look look, Tongue tongue) {
        Inspection inspection = new Inspection(tab, name + "-" + tongue.code + "-" + look);
        inspection.look(look, tongue);
        return inspection.findings;
    }

    private void look(Look look, Tongue tongue) {
        tab.keepPicture(name);
        tab.complaints().forEach(this::write);
        String words = tab.words();
        MISSING_WORDS.matcher(words).results().forEach(hit -> write("no words: " + hit.group()));
        TRACES.matcher(words).results().forEach(hit -> write("our insides: " + hit.group()));
        String spoken = tab.page().locator("html").getAttribute("lang");
        if (spoken == null || !spoken.startsWith(tongue.code)) {
            write("speaks " + spoken);
        }
        if (tab.page().locator("h1").count() != 1) {
            write("has " + tab.page().locator("h1").count() + " main headings");
        }
        if (look == Look.PHONE && Findings.overflow(tab.page()) > 0) {
            write("is " + Findings.overflow(tab.page()) + " pixels too wide");
        }
        Findings.barriers(tab.page()).forEach(this::write);
    }

    private void write(String finding) {
        findings.add(name + ": " + finding);
    }
}
