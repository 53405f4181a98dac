package io.torii.keycloak.application;

import io.torii.domain.KeyPurpose;
import io.torii.domain.MacKey;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.keys.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * "Not me" about one application, without signing in (R12): short enough for a text, signed, and stored nowhere.
 *
 * @param realm Keycloak's realm id
 * @param id the application
 */
public record RefuteLink(String realm, ApplicationId id) {
    private static final String BEGINS = "a.";
    private static final int BYTES = 16;

    /** 128 bits vouch for it. */
    String token(KeycloakSession session) {
        var key = MasterKeys.of(session).of(realm, KeyPurpose.STOP).current();
        return BEGINS + id.value() + "." + sign(key);
    }

    /** The link of this realm with that token; empty for anything that we have not signed. */
    public static Optional<RefuteLink> read(KeycloakSession session, String token) {
        var parts = token.split("\\.", -1);
        if (!token.startsWith(BEGINS) || parts.length != 3) {
            return Optional.empty();
        }
        try {
            var realm = session.getContext().getRealm().getId();
            var link = new RefuteLink(realm, new ApplicationId(parts[1]));
            return Optional.of(link).filter(read -> read.signed(session, parts[2]));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private boolean signed(KeycloakSession session, String mac) {
        return MasterKeys.of(session)
                .of(realm, KeyPurpose.STOP)
                .verifying()
                .anyMatch(key -> MessageDigest.isEqual(
                        sign(key).getBytes(StandardCharsets.UTF_8), mac.getBytes(StandardCharsets.UTF_8)));
    }

    private String sign(MacKey key) {
        var mac = Arrays.copyOf(key.mac("application", realm, id.value()), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
