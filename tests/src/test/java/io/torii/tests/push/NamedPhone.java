package io.torii.tests.push;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.Map;

/** A phone in somebody's hand that is given this name when it registers. */
public final class NamedPhone {
    private final Handset handset;
    private final String name;

    private NamedPhone(Handset handset, String name) {
        this.handset = handset;
        this.name = name;
    }

    public static NamedPhone of(World world, TestUser user, String name) {
        return new NamedPhone(Handset.at(world.server().url(), user.realm()), name);
    }

    /** Brings the code of the link and answers; why it was refused, or empty. */
    public String scan(String code) {
        return enroll(Map.of("code", code));
    }

    /** The same with the user's name and nine characters. */
    String type(String username, String code) {
        return enroll(Map.of("username", username, "code", code));
    }

    /** Types the number that a page shows; what became of it. */
    public String approve(String shown) {
        return said(handset.type(waiting(), shown.replace(" ", "")));
    }

    String deny() {
        return said(handset.press(waiting(), "deny"));
    }

    /** "No, it's not me". */
    String report() {
        return said(handset.press(waiting(), "report"));
    }

    /** Whether anything waits for it. */
    boolean asked() {
        return !handset.requests().ok().json().get("requests").isEmpty();
    }

    /** Whether the realm knows it as a method. */
    boolean registered() {
        return handset.signed("GET", "/device", "").send().status() == 200;
    }

    /** The secret of the 6-digit code that it was given. */
    String codeSecret() {
        return handset.otp().get("secret").asText();
    }

    /** Its clock goes with the server's. */
    NamedPhone clock(Duration offset) {
        handset.clock(offset);
        return this;
    }

    private String enroll(Map<String, String> brought) {
        var meeting = handset.meet(brought);
        return meeting.status() == 200
                ? handset.answer(meeting, Map.of("label", name)).error()
                : meeting.error();
    }

    private String waiting() {
        return handset.await().get("id").asText();
    }

    private static String said(Reply reply) {
        return reply.status() == 200 ? reply.text("outcome") : reply.error();
    }
}
