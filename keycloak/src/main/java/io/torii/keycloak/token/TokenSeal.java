package io.torii.keycloak.token;

import io.torii.domain.BoundSeal;
import io.torii.domain.KeyPurpose;
import io.torii.domain.token.TokenSeed;
import io.torii.keycloak.SecureChance;
import io.torii.port.Keys;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Seals each seed for its realm and serial number: in another's row it does not open (R59). */
record TokenSeal(BoundSeal seal, String realm) {
    static TokenSeal of(Keys keys, String realm) {
        return new TokenSeal(new BoundSeal(keys.of(realm, KeyPurpose.TOKEN)), realm);
    }

    String seal(String serial, TokenSeed seed) {
        var bytes = seal.seal(seed.reveal(), new SecureChance().bytes(BoundSeal.NONCE_BYTES), bound(serial));
        return Base64.getEncoder().encodeToString(bytes);
    }

    Optional<TokenSeed> open(TokenRow row) {
        try {
            return row.seed()
                    .map(Base64.getDecoder()::decode)
                    .flatMap(text -> seal.open(text, bound(row.serial())))
                    .map(TokenSeed::of);
        } catch (IllegalArgumentException e) {
            // Not what was ever sealed here.
            return Optional.empty();
        }
    }

    /** For the present master key; empty where that has sealed it, and where no key of this server has. */
    Optional<String> renewed(TokenRow row) {
        try {
            return row.seed()
                    .map(Base64.getDecoder()::decode)
                    .flatMap(text ->
                            seal.renewed(text, new SecureChance().bytes(BoundSeal.NONCE_BYTES), bound(row.serial())))
                    .map(Base64.getEncoder()::encodeToString);
        } catch (IllegalArgumentException e) {
            // Not what was ever sealed here.
            return Optional.empty();
        }
    }

    private List<String> bound(String serial) {
        return List.of("token.seed", realm, serial);
    }
}
