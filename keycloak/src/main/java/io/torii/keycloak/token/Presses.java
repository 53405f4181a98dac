package io.torii.keycloak.token;

import io.torii.domain.token.TokenFace;
import io.torii.domain.token.TokenMode.Kind;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;

/**
 * Claims each press of a counting token or app for one entry (R59): {@code OTPCredentialProvider.isValid} reads, checks and
 * writes the counter without a lock, so that of two entries at once both would be taken.
 */
public record Presses(KeycloakSession session) {
    /** By then the counter that was written is read everywhere. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** Whether this entry may be judged: it is no press at all, or the first that shows this one, on any node. */
    public boolean claim(CredentialModel stored, String typed) {
        var read = counting(stored);
        if (read.isEmpty()) {
            return true;
        }
        // Keycloak may judge by the counter that this request has read; one that was written since is higher.
        var press = counting(new LockedCredential(session).of(stored)).flatMap(face -> press(face, typed));
        return press.map(each -> claim(stored, each))
                .orElseGet(() -> read.flatMap(face -> press(face, typed)).isEmpty());
    }

    private boolean claim(CredentialModel stored, long press) {
        return session.singleUseObjects().putIfAbsent("torii.token." + stored.getId() + "." + press, KEPT.toSeconds());
    }

    private static Optional<TokenFace> counting(CredentialModel stored) {
        return OtpCredential.face(stored).filter(face -> face.mode().kind() == Kind.HOTP);
    }

    private Optional<Long> press(TokenFace face, String typed) {
        var ahead = session.getContext().getRealm().getOTPPolicy().getLookAheadWindow();
        var press = face.pressed(typed, ahead);
        return press.isPresent() ? Optional.of(press.getAsLong()) : Optional.empty();
    }
}
