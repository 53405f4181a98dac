package io.torii.port.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Identity;
import io.torii.domain.recovery.Link;
import java.util.Optional;

/** Torii's own record of who has linked an account for recovery (R11); on every node at once. */
public interface Links {
    /** The account's link; there is one at most. */
    Optional<Link> of(Subject account);

    /** The link of exactly this identity in this realm. */
    Optional<Link> by(String realm, Identity identity);

    /**
     * Records it in the place of the account's former one. False, with nothing changed, when the identity is another
     * account's; of many at once with one identity, one alone is told true.
     */
    boolean record(Link link);

    /** True for exactly one caller; false for what is not there, or not this one any more. */
    boolean remove(Link link);
}
