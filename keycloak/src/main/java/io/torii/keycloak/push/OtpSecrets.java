package io.torii.keycloak.push;

import io.torii.ceremony.push.EnrollmentDoor;
import io.torii.domain.SecretText;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.utils.Base32;

/**
 * The secrets of 6-digit codes that come with a device: TOTP (RFC 6238) as every authenticator has it, whatever the
 * realm's policy for other apps is.
 */
public record OtpSecrets(KeycloakSession session) implements EnrollmentDoor.CodeSecrets {
    public static final int DIGITS = 6;
    /** Seconds. */
    public static final int PERIOD = 30;
    /** As the protocol names it. */
    public static final String ALGORITHM = "SHA1";

    /** RFC 4226, 4: 160 bits are recommended. */
    private static final int BYTES = 20;

    @Override
    public Optional<SecretText> draw() {
        var realm = RealmPolicy.of(session.getContext().getRealm());
        return MethodsToday.policy(session, realm, new KeycloakClock().now()).allows(MethodKind.APP)
                ? Optional.of(SecretText.of(Base32.encode(new SecureChance().bytes(BYTES))))
                : Optional.empty();
    }

    static OTPCredentialModel model(SecretText secret, String label) {
        var model = OTPCredentialModel.createTOTP(secret.reveal(), DIGITS, PERIOD, "HmacSHA1", "BASE32");
        model.setUserLabel(label);
        return model;
    }
}
