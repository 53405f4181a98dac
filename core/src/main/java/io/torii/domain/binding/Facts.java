package io.torii.domain.binding;

import io.torii.domain.enrollment.Past;
import java.time.Instant;
import java.util.Optional;

/**
 * What decides whether an account may bind a first method (R4).
 *
 * @param past what is stored about it
 * @param hasMethod whether any credential of a method is stored, readable and allowed or not
 * @param privileged whether it holds a role of the realm's management or of Torii, by whatever way
 * @param since what its window is counted from: its creation or its dates in the calendar, whichever is latest
 * @param reach how it can be reached, and from where it comes
 */
public record Facts(Past past, boolean hasMethod, boolean privileged, Optional<Instant> since, Reach reach) {
    /**
     * Where it can be reached, and where it is.
     *
     * @param mail its mail address
     * @param confirmed whether that is confirmed
     * @param address the network address of this request
     */
    public record Reach(Optional<String> mail, boolean confirmed, String address) {}
}
