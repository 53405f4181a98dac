package io.torii.endpoints.account;

import io.torii.domain.recovery.Link;

/**
 * With whom an account is linked for recovery (R11).
 *
 * @param issuer the identity service
 * @param subject who the user is there
 * @param since when it was linked
 * @param factor the kind of the second factor that was shown for it
 */
public record LinkView(String issuer, String subject, String since, String factor) {
    static LinkView of(Link link) {
        var identity = link.identity();
        return new LinkView(identity.issuer(), identity.subject(), link.at().toString(), link.factor());
    }
}
