package io.torii.domain.push;

import io.torii.domain.Subject;
import java.time.Instant;

/**
 * An offer to register a phone, made by one page (R28).
 *
 * @param id drawn at random
 * @param subject for whom
 * @param username what the user is called at sign-in; the typed code is used with it
 * @param expires from this instant on nothing comes of it, 10 minutes after it was made
 */
public record DeviceOffer(OfferId id, Subject subject, String username, Instant expires) {
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expires);
    }
}
