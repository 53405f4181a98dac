package io.torii.keycloak.recovery;

import java.util.Arrays;
import java.util.Optional;

/** By what somebody who can use no method any more gets back into the account. */
public enum Way {
    /** An identity provider that was linked in advance (R10). */
    IDENTITY,
    /** An application that staff decide. */
    APPLICATION;

    /** The way that a link names; empty for what is none. */
    public static Optional<Way> named(String word) {
        return Arrays.stream(values())
                .filter(way -> RecoveryAddress.word(way).equals(word))
                .findFirst();
    }
}
