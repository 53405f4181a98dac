package io.torii.ceremony.call;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.call.CallPage;
import io.torii.port.call.CallReports;
import io.torii.port.call.Calls;
import io.torii.port.call.Lines;
import io.torii.port.call.Unanswered;
import io.torii.port.code.Challenges;
import io.torii.port.code.Guesses;
import io.torii.port.delivery.Messenger;

/** What calls stand on. */
public record CallPorts(Stores stores, Messenger messenger, Told told, Keys keys, Clock clock, Chance chance) {
    /** Where calls, their counts and the codes that they read are kept. */
    public record Stores(
            Calls calls, Lines lines, Unanswered unanswered, Slots slots, Challenges challenges, Guesses guesses) {}

    /** Who is told: of a report, and of an end. */
    public record Told(CallReports reports, CallPage page) {}
}
