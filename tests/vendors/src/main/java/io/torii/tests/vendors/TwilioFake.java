package io.torii.tests.vendors;

import java.net.URI;
import java.util.List;

/** Twilio's Messages resource and its calls on the loopback. */
@SuppressWarnings("checkstyle:MethodCount")
public final class TwilioFake implements AutoCloseable {
    public static final String SIGNATURE = "X-Twilio-Signature";

    private final TwilioAccount account = TwilioAccount.drawn();
    private final Inbox<SentText> inbox = new Inbox<>();
    private final Inbox<SentCall> calls = new Inbox<>();
    private final Loopback loopback = new Loopback(new TwilioDesk(account, inbox::add, calls::add));

    private TwilioFake() {}

    public static TwilioFake start() {
        return new TwilioFake();
    }

    public TwilioAccount account() {
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
     * @param status {@code sent}, {@code delivered}, {@code undelivered}, {@code failed}
     * @param errorCode Twilio's code of a failure, empty without one
     */
    public Callback receipt(SentText text, String status, String errorCode) {
        return TwilioReceipt.of(account, text, status, errorCode);
    }

    /** The newest call to the number; waits up to 20 s for a first one. */
    public TwilioCall awaitCallTo(String number) {
        var taken = calls.await(number, 1);
        return new TwilioCall(account, taken.get(taken.size() - 1));
    }

    @Override
    public void close() {
        loopback.close();
    }
}
