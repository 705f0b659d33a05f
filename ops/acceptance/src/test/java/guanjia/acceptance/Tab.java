package guanjia.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A browser's tab in which somebody works, and what the browser complained about meanwhile. */
final class Tab implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PATIENCE_MS_MAX = 10_000;

    /** What the browser says of an answer that refuses; a refusal is no defect. */
    private static final Pattern REFUSED =
            Pattern.compile("Failed to load resource.*status of 4\\d\\d.*");

    private final Product product;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(Product product, BrowserContext context) {
        this.product = product;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS_MAX);
        page.onPageError(thrown -> complaints.add("script failed: " + thrown));
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") || said.type().equals("warning")) {
                complaints.add(said.type() + ": " + said.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 500) {
                complaints.add(answer.status() + " from " + answer.url());
            }
        });
    }

    /** Goes to a page and gives the status with which it answered. */
    int open(String path) {
        Response response = page.navigate(product.url(path).toString());
        return response == null ? 0 : response.status();
    }

    void logIn(String login, String password) {
        open("/login");
        enter(login, password);
    }

    /** Fills in the login page that is shown. */
    void enter(String login, String password) {
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
    }

    void logInAsAdmin() {
        logIn("admin", Product.PASSWORD);
    }

    void speak(Tongue tongue) {
        open("/login?lang=" + tongue.code);
    }

    Page page() {
        return page;
    }

    /** Chooses the option with these words, once it is there. */
    void choose(String select, String words) {
        Locator option = page.locator(select + " option", with(words)).first();
        option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator(select).first().selectOption(option.getAttribute("value"));
    }

    /** Something that holds these words. */
    static Page.LocatorOptions with(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** The path of the page shown. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** Where the links of the page lead, as they are written. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (Locator link : page.locator("a[href]:not([download])").all()) {
            links.add(Objects.requireNonNullElse(link.getAttribute("href"), ""));
        }
        return links;
    }

    /** All words that can be seen. */
    String words() {
        return page.locator("body").innerText();
    }

    /** Waits until the page hears of changes as they happen. */
    void awaitLive() {
        page.locator("#live[data-state=live]").waitFor();
    }

    /** Waits until the words can be seen. */
    void awaitWords(String words, Duration atMost) {
        awaitWords("body *", words, atMost);
    }

    /** Waits until the words can be seen in such a place. */
    void awaitWords(String place, String words, Duration atMost) {
        page.locator(place + ":visible", with(words))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout((double) atMost.toMillis()));
    }

    /** What the browser complained about since the last call, refusals left out. */
    List<String> complaints() {
        List<String> since =
                complaints.stream().filter(said -> !REFUSED.matcher(said).find()).toList();
        complaints.clear();
        return since;
    }

    void keepPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
