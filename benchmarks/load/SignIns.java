import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whole sign-ins, from the client's redirection to its tokens. Each is somebody else's: limits are for one person. */
final class SignIns {
    private final String server;
    private final Realms realms;
    private final People people;
    private final Telephone telephone;
    private final Phone phone;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * Who signs in with what, by their numbers.
     *
     * @param gate the first who passes the gate, until {@code push}
     * @param push the first who has an authenticator, until {@code text}
     * @param text the first who has a number, until {@code all}
     * @param stock how many a stock realm has; the first half has no second factor
     */
    record People(int gate, int push, int text, int all, int stock) {}

    /**
     * The two realms that are compared.
     *
     * @param first the digit that ids of {@code torii}'s users begin with
     */
    record Realms(String torii, String stock, int first) {
        static final Realms MEASURED = new Realms("bench-torii", "bench-stock", 1);
        /** The same with passwords that cost nothing, for warming up. */
        static final Realms WARM = new Realms("bench-warm", "bench-warm-stock", 5);
    }

    SignIns(String server, Realms realms, People people, Telephone telephone, Path key) throws Exception {
        this.server = server;
        this.realms = realms;
        this.people = people;
        this.telephone = telephone;
        this.phone = new Phone(server, realms.torii(), key);
    }

    /** Keycloak's own: password and a time-based code. */
    void stock() throws Exception {
        var browser = new Browser(server, realms.stock());
        var asked = browser.password("user-" + pick(people.stock() / 2, people.stock()));
        browser.token(browser.submit(asked, "kc-otp-login-form", Map.of("otp", totp())));
    }

    /** Keycloak's own: the password alone. */
    void password() throws Exception {
        var browser = new Browser(server, realms.stock());
        browser.token(browser.password("user-" + pick(1, people.stock() / 2)));
    }

    /** Password and a texted code, as soon as the text is there. */
    void text() throws Exception {
        var user = pick(people.text(), people.all());
        var browser = new Browser(server, realms.torii());
        var asked = browser.password("user-" + user);
        if (!asked.has("torii-code-form")) {
            throw new AssertionError("no code asked for: " + asked);
        }
        var code = telephone.code(number(user));
        browser.token(browser.submit(asked, "torii-code-form", Map.of("code", code, "torii-act", "verify")));
    }

    /** Password and the number that is typed on the phone. */
    void push() throws Exception {
        var user = pick(people.push(), people.text());
        var browser = new Browser(server, realms.torii());
        var shown = browser.password("user-" + user);
        phone.type(id(user), shown.text("torii-push-number").replace(" ", ""));
        browser.token(browser.submit(shown, "torii-continue", Map.of()));
    }

    /** The password alone, past the gate of a realm in which many are enrolled. */
    void gate() throws Exception {
        var browser = new Browser(server, realms.torii());
        browser.token(browser.password("user-" + pick(people.gate(), people.push())));
    }

    /** The same in a realm of a thousand. */
    void small() throws Exception {
        var browser = new Browser(server, "bench-small");
        browser.token(browser.password("user-" + pick(1, 1000)));
    }

    static String number(int user) {
        return "+8190" + (10000000 + user);
    }

    private String id(int user) {
        return String.format("%d0000000-0000-4000-8000-%012d", realms.first(), user);
    }

    private int pick(int from, int till) {
        return from + Math.floorMod(next.getAndIncrement(), till - from);
    }

    private static String totp() throws Exception {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("benchbenchbenchbench".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        var hash = mac.doFinal(
                java.nio.ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30_000).array());
        var at = hash[hash.length - 1] & 15;
        var value = java.nio.ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE;
        return String.format("%06d", value % 1_000_000);
    }
}
