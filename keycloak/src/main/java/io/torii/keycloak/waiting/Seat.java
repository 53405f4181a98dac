package io.torii.keycloak.waiting;

import java.util.function.Consumer;

/** One waiting page on this node. What is said before anybody listens is said when somebody does. */
public final class Seat {
    private final Ticket ticket;
    private final long ends;
    private final Consumer<Seat> left;
    private Consumer<Word> line;
    private Word end;

    Seat(Ticket ticket, long ends, Consumer<Seat> left) {
        this.ticket = ticket;
        this.ends = ends;
        this.left = left;
    }

    /** Hears what is said from now on, a beat first; hears the end at once when it was said already. */
    public synchronized void listen(Consumer<Word> listener) {
        line = listener;
        listener.accept(Word.BEAT);
        if (end != null) {
            listener.accept(end);
        }
    }

    /** The browser went away. */
    public void leave() {
        left.accept(this);
    }

    synchronized void say(Word word) {
        if (end != null) {
            return;
        }
        if (word.last()) {
            end = word;
        }
        if (line != null) {
            line.accept(word);
        }
    }

    Ticket ticket() {
        return ticket;
    }

    /** The tick at which its life is over. */
    long ends() {
        return ends;
    }

    /**
     * Who takes a seat.
     *
     * @param topic what is waited for, digested
     * @param page the sign-in and tab of the page, digested
     * @param address where the browser is
     * @param seconds how long it may wait, at least 1
     */
    record Ticket(String topic, String page, String address, long seconds) {}
}
