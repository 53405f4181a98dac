package io.torii.tests.vendors;

import java.time.Duration;

/** What a fake does with the next requests, until told otherwise. */
public final class Behaviour {
    enum Kind {
        OK,
        REFUSE,
        DELAY,
        NEVER,
        DRIP,
        CUT
    }

    private final Kind kind;
    private final String code;
    private final Duration delay;

    private Behaviour(Kind kind, String code, Duration delay) {
        this.kind = kind;
        this.code = code;
        this.delay = delay;
    }

    /** Judges the request as the vendor would and takes it. */
    public static Behaviour ok() {
        return new Behaviour(Kind.OK, "", Duration.ZERO);
    }

    /** Answers 500 with a page that is no JSON, as a broken proxy in front of a vendor does. */
    public static Behaviour down() {
        return refuse("down");
    }

    /** Refuses with the vendor's own code ({@code 21211}; {@code 1120}, {@code low-balance}) and the status it has. */
    public static Behaviour refuse(String code) {
        return new Behaviour(Kind.REFUSE, code, Duration.ZERO);
    }

    /** Takes the message at once and says so late. */
    public static Behaviour delay(Duration delay) {
        return new Behaviour(Kind.DELAY, "", delay);
    }

    /** Reads the request and says nothing until the fake is closed. */
    public static Behaviour never() {
        return new Behaviour(Kind.NEVER, "", Duration.ZERO);
    }

    /** Takes the message and sends its answer a byte each 50 ms, longer than anyone should wait. */
    public static Behaviour drip() {
        return new Behaviour(Kind.DRIP, "", Duration.ofMillis(50));
    }

    /** Closes the connection without an answer. */
    public static Behaviour cut() {
        return new Behaviour(Kind.CUT, "", Duration.ZERO);
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    Duration pause() {
        return delay;
    }
}
