package io.torii.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser for the whole run: the system's where there is one, else what Playwright fetches. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        this(List.of());
    }

    /** One with switches beside the usual ones, for what they change; to be closed. */
    public Chromium(List<String> more) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        var options = new LaunchOptions()
                .setHeadless(true)
                .setArgs(Stream.concat(ARGUMENTS.stream(), more.stream()).toList());
        system().ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** A person with a browser of their own. */
    public BrowserContext person(String language, int width) {
        return person(options(language, width));
    }

    /** A person whose browser calls itself this. */
    BrowserContext person(String language, int width, String userAgent) {
        return person(options(language, width).setUserAgent(userAgent));
    }

    private BrowserContext person(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        return context;
    }

    private static Browser.NewContextOptions options(String language, int width) {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, 900);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        if (!environment.containsKey("PLAYWRIGHT_NODEJS_PATH")) {
            environment.put(
                    "PLAYWRIGHT_NODEJS_PATH",
                    onPath("node")
                            .orElseThrow(() -> new IllegalStateException("node is needed on PATH"))
                            .toString());
        }
        return environment;
    }

    private static Optional<Path> system() {
        return Optional.ofNullable(System.getenv("TORII_CHROMIUM"))
                .map(Path::of)
                .or(() -> NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst());
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
