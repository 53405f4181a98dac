package io.torii.keycloak.webpush;

import java.util.List;
import java.util.Optional;

/** Where realms' keys are stored, at most one for each. What a call changed is seen by every node when it returns. */
interface VapidRows {
    Optional<SealedKey> find(String realm);

    List<SealedKey> all();

    /** Stores the first of a realm; false for all but one of those who try. */
    boolean add(SealedKey first);

    /** Stores the next in place of exactly this one; false for all but one of those who try. */
    boolean replace(SealedKey stored, SealedKey next);
}
