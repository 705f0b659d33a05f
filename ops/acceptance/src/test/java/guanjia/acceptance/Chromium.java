package guanjia.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One browser for all tests; everybody who visits gets a profile of their own. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser of this machine; nothing is downloaded. */
    static Chromium start() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1",
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                place("GUANJIA_NODE", "/usr/bin/node"))));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(
                                                Path.of(
                                                        place(
                                                                "GUANJIA_CHROMIUM",
                                                                "/usr/bin/chromium")))
                                        .setHeadless(true)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-quic",
                                                        "--disable-background-networking")));
        return new Chromium(playwright, browser);
    }

    private static String place(String variable, String usual) {
        return Objects.requireNonNullElse(System.getenv(variable), usual);
    }

    /** A new profile at this screen, before the login page. */
    Tab visit(Product product, Look look) {
        return new Tab(
                product,
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(look.width, look.height)
                                .setTimezoneId("Asia/Shanghai")
                                .setHasTouch(look == Look.PHONE)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
