package io.torii.keycloak.application;

import io.torii.domain.BoundSeal;
import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.SecureChance;
import io.torii.port.Keys;
import java.util.List;
import java.util.Optional;

/** Seals each picture for its realm, account and application: in another's row it does not open (R36). */
record PhotoSeal(BoundSeal seal, List<String> bound) {
    static PhotoSeal of(Keys keys, Subject subject, ApplicationId id) {
        return new PhotoSeal(
                new BoundSeal(keys.of(subject.realm(), KeyPurpose.PHOTO)),
                List.of("application.photo", subject.realm(), subject.user(), id.value()));
    }

    byte[] seal(byte[] jpeg) {
        return seal.seal(jpeg, nonce(), bound);
    }

    Optional<byte[]> open(byte[] sealed) {
        return seal.open(sealed, bound);
    }

    /** For the present master key; empty where that has sealed it, and where no key of this server has. */
    Optional<byte[]> renewed(byte[] sealed) {
        return seal.renewed(sealed, nonce(), bound);
    }

    private static byte[] nonce() {
        return new SecureChance().bytes(BoundSeal.NONCE_BYTES);
    }
}
