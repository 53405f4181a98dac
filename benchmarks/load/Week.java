import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * The enrolment week: everybody registers a number, tries it and applies, all from one address; and one in a hundred of the
 * stream holds somebody's password and has texts sent to one block of numbers, whose codes nobody types.
 * usage: java Week URL FIRST-PORT SECOND-PORT USERS PER-SECOND FOLDER
 */
public final class Week {
    /** Between two texts to one number. */
    private static final int COOL_DOWN_SECONDS = 31;

    /** Lost codes of a block before it is judged, and when a code that nobody types counts as lost (R30). */
    private static final int JUDGED_AFTER = 20;

    private static final int LOST_AFTER_SECONDS = 300;

    /** Texts that are under way just when it is judged. */
    private static final int ON_THE_WAY = 10;

    /** One in so many of the stream is the attacker. */
    private static final int AMONG = 100;

    private final String server;
    private final Telephone telephone;
    private final int users;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(900, work -> {
        var thread = new Thread(work, "hand");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger done = new AtomicInteger();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
    private final List<Double> times = new ArrayList<>();
    private final AtomicInteger pumped = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    private Week(String server, Telephone telephone, int users) {
        this.server = server;
        this.telephone = telephone;
        this.users = users;
    }

    public static void main(String[] arguments) throws Exception {
        var telephone = new Telephone(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var week = new Week(arguments[0], telephone, Integer.parseInt(arguments[3]));
        var rate = Double.parseDouble(arguments[4]);
        var took = week.run(rate);
        // The vendors' servers would keep the program alive.
        System.exit(week.report(rate, took, Path.of(arguments[5])) ? 0 : 1);
    }

    private double run(double rate) throws Exception {
        var began = System.nanoTime();
        for (var i = 1; i <= users; i++) {
            var user = i;
            var at = (long) (i / rate * 1e9) - (System.nanoTime() - began);
            if (at > 0) {
                TimeUnit.NANOSECONDS.sleep(at);
            }
            hands.execute(() -> guarded(() -> register(user)));
            if (i % AMONG == 0) {
                hands.execute(() -> guarded(() -> pump(user / AMONG)));
            }
            if (i % 1000 == 0) {
                System.out.printf("  %d began, %d are through, %s%n", i, done.get(), failures);
            }
        }
        while (ended.get() < users + users / AMONG) {
            Thread.sleep(100);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void guarded(Race.Way way) {
        try {
            way.once();
        } catch (Exception | AssertionError failed) {
            var why = String.valueOf(failed.getMessage()).replaceAll("https?://\\S+|[0-9|]{4,}", "…");
            failures.computeIfAbsent(why.substring(0, Math.min(400, why.length())), key -> new LongAdder()).increment();
            ended.incrementAndGet();
        }
    }

    /** Steps 1 and 2. */
    private void register(int user) throws Exception {
        var began = System.nanoTime();
        var browser = new Browser(server, "bench-week");
        var home = browser.password(browser.securityInfo(), "user-" + user, "demo");
        var proving = sent(browser, home, SignIns.number(user));
        var second = typed(browser, proving, user);
        var third = browser.press(second, Map.of("torii-act", "alone", "torii-understood", "yes"));
        browser.press(third, Map.of("torii-act", "sign-out"));
        var took = System.nanoTime() - began;
        hands.schedule(() -> guarded(() -> apply(user, took)), COOL_DOWN_SECONDS, TimeUnit.SECONDS);
    }

    /** Steps 3 and 4, once another text may be sent to the number. */
    private void apply(int user, long before) throws Exception {
        var began = System.nanoTime();
        var browser = new Browser(server, "bench-week");
        var asked = browser.password(browser.securityInfo(), "user-" + user, "demo");
        var fourth = typed(browser, asked, user);
        var over = browser.press(fourth, Map.of("torii-act", "apply", "torii-use", "yes"));
        if (!over.body().contains("torii-enroll-state-scheduled")) {
            throw new AssertionError("not applied: " + over);
        }
        synchronized (times) {
            times.add((before + System.nanoTime() - began) / 1e9);
        }
        done.incrementAndGet();
        ended.incrementAndGet();
    }

    /** With another's password: a text to a number of one block, whose code is never typed. */
    private void pump(int attacker) throws Exception {
        var number = "+8180555" + String.format("5%04d", attacker);
        var browser = new Browser(server, "bench-week");
        var home = browser.password(browser.securityInfo(), "user-" + (users + attacker), "demo");
        sent(browser, home, number);
        (telephone.rings(number) ? pumped : refused).incrementAndGet();
        ended.incrementAndGet();
    }

    /** The code that came, into the page that asks for it. */
    private Answer typed(Browser browser, Answer page, int user) throws Exception {
        if (!page.has("torii-code-form")) {
            throw new AssertionError("no code asked for: " + page);
        }
        try {
            var code = telephone.code(SignIns.number(user));
            return browser.submit(page, "torii-code-form", Map.of("code", code, "torii-act", "verify"));
        } catch (AssertionError silent) {
            throw new AssertionError(silent.getMessage() + " at " + page);
        }
    }

    private static Answer sent(Browser browser, Answer home, String number) throws Exception {
        var first = browser.press(home, Map.of("torii-act", "next"));
        var phone = browser.press(first, Map.of("torii-act", "register", "torii-kind", "PHONE"));
        return browser.submit(
                phone, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
    }

    private boolean report(double rate, double took, Path folder) throws Exception {
        var report = new Report("week", "The enrolment week from one address");
        report.say(String.format(
                Locale.ROOT,
                "%,d accounts register a number, sign out, try it %d s later and apply, %.0f a second, from one address; %d"
                        + " others among them have texts sent to one block of numbers and type no code. One node on"
                        + " PostgreSQL; server, database, vendors and browsers share %d processors; passwords are hashed"
                        + " by one iteration.",
                users, COOL_DOWN_SECONDS, rate, users / AMONG, Runtime.getRuntime().availableProcessors()));
        var sorted = times.stream().sorted().toList();
        report.goal("have applied", String.valueOf(done.get()), String.valueOf(users), done.get() == users);
        report.row("from the first to the last", String.format(Locale.ROOT, "%.0f s", took), "");
        report.row("pages of one person, median and 99 of 100", sorted.isEmpty() ? "none" : String.format(
                Locale.ROOT, "%.2f s, %.2f s", sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100)), "");
        var most = JUDGED_AFTER + (int) Math.ceil(LOST_AFTER_SECONDS * rate / AMONG) + ON_THE_WAY;
        report.goal(
                "texts to the block before it is stopped",
                pumped + ", " + refused + " refused",
                "at most " + most + ": " + JUDGED_AFTER + " and what comes in the " + LOST_AFTER_SECONDS
                        + " s that a code has; the rest refused",
                pumped.get() <= most && refused.get() > 0);
        failures.forEach((what, times) -> report.row("failed: " + what, times.toString(), ""));
        return report.write(folder);
    }
}
