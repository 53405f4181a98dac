package io.torii.tests.vendors;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Vonage's Messages API and its calls on the loopback. */
@SuppressWarnings("checkstyle:MethodCount")
public final class VonageFake implements AutoCloseable {
    public static final String SIGNATURE = "Authorization";

    private final VonageAccount account = VonageAccount.drawn();
    private final Inbox<SentText> inbox = new Inbox<>();
    private final Inbox<SentCall> calls = new Inbox<>();
    private final Loopback loopback = new Loopback(new VonageDesk(account, inbox::add, calls::add));

    private VonageFake() {}

    public static VonageFake start() {
        return new VonageFake();
    }

    public VonageAccount account() {
        return account;
    }

    /** For the gateway's option {@code base-url}. */
    public URI baseUrl() {
        return loopback.baseUrl();
    }

    public void behave(Behaviour behaviour) {
        loopback.behave(behaviour);
    }

    /** Texts taken, in order. */
    public List<SentText> messages() {
        return inbox.all();
    }

    /** How many requests came, whatever became of them. */
    public int requests() {
        return loopback.requests();
    }

    /** The newest text to the number; waits up to 20 s for a first one. */
    public SentText awaitMessageTo(String number) {
        var texts = awaitMessagesTo(number, 1);
        return texts.get(texts.size() - 1);
    }

    /** All texts to the number as soon as there are as many; waits up to 20 s. */
    public List<SentText> awaitMessagesTo(String number, int atLeast) {
        return inbox.await(number, atLeast);
    }

    /**
     * The signed call that tells what became of a text.
     *
     * @param status {@code submitted}, {@code delivered}, {@code rejected}, {@code undeliverable}
     * @param issued when the token was made: now, or long ago for a replay
     */
    public Callback receipt(SentText text, String status, Instant issued) {
        return VonageReceipt.of(account, text, status, issued);
    }

    /** The newest call to the number; waits up to 20 s for a first one. */
    public VonageCall awaitCallTo(String number) {
        var taken = calls.await(number, 1);
        return new VonageCall(account, taken.get(taken.size() - 1));
    }

    @Override
    public void close() {
        loopback.close();
    }
}
