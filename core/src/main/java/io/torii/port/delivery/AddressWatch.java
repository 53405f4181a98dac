package io.torii.port.delivery;

import io.torii.domain.delivery.AddressRule;
import io.torii.domain.delivery.Origin;
import java.time.Instant;

/** Remembers what came from which address lately, on this node, in bounded memory. */
public interface AddressWatch {
    /** Counts a text asked for. True for exactly one caller per window, the first over the figure of the rule. */
    boolean send(Origin origin, AddressRule rule, Instant now);

    /** Whether texts asked for from there rest, because most passwords from there were wrong. Changes nothing. */
    boolean rests(Origin origin, Instant now);

    /** Counts a password that was typed. */
    void password(Origin origin, AddressRule rule, boolean right, Instant now);
}
