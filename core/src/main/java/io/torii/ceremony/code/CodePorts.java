package io.torii.ceremony.code;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.code.Challenges;
import io.torii.port.code.Guesses;
import io.torii.port.code.Wording;
import io.torii.port.delivery.Messenger;

/** What the code ceremonies stand on. */
public record CodePorts(Stores stores, Messenger messenger, Wording wording, Keys keys, Clock clock, Chance chance) {
    /** Where open challenges, tries and wrong entries are kept. */
    public record Stores(Challenges challenges, Slots slots, Guesses guesses) {}
}
