package io.torii.keycloak.token;

import io.torii.domain.token.TokenFace;
import io.torii.domain.token.TokenMode;
import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import io.torii.domain.token.TokenSeed;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.dto.OTPCredentialData;
import org.keycloak.models.credential.dto.OTPSecretData;
import org.keycloak.models.utils.Base32;
import org.keycloak.util.JsonSerialization;

/** A token as one of Keycloak's own one-time code credentials, which its user's sign-ins are verified by. */
public final class OtpCredential {
    private static final String BASE32 = "BASE32";

    private OtpCredential() {}

    static CredentialModel model(String serial, TokenFace face) {
        try {
            var mode = face.mode();
            var data = new OTPCredentialData(
                    mode.kind() == Kind.TOTP ? OTPCredentialModel.TOTP : OTPCredentialModel.HOTP,
                    mode.digits(),
                    Math.toIntExact(face.counter()),
                    mode.step(),
                    mode.hash().algorithm(),
                    BASE32);
            var model = new CredentialModel();
            model.setType(OTPCredentialModel.TYPE);
            model.setUserLabel(serial);
            model.setCredentialData(JsonSerialization.writeValueAsString(data));
            model.setSecretData(JsonSerialization.writeValueAsString(
                    new OTPSecretData(Base32.encode(face.seed().reveal()))));
            return model;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a stored one shows; empty for garbage, and for what no token is. */
    public static Optional<TokenFace> face(CredentialModel stored) {
        try {
            var otp = OTPCredentialModel.createFromCredentialModel(stored);
            var data = otp.getOTPCredentialData();
            var counted = OTPCredentialModel.HOTP.equals(data.getSubType());
            var mode = new TokenMode(
                    counted ? Kind.HOTP : Kind.TOTP, hash(data), data.getDigits(), counted ? 0 : data.getPeriod());
            return Optional.of(new TokenFace(TokenSeed.of(otp.getDecodedSecret()), mode, data.getCounter()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Hash hash(OTPCredentialData data) {
        return Arrays.stream(Hash.values())
                .filter(hash -> hash.algorithm().equals(data.getAlgorithm()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no token has this hash"));
    }
}
