package io.torii.keycloak.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.KeycloakClock;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;

/**
 * A device and its 6-digit code on their way into the user's credentials. The device first: what a user has registered in
 * one go keeps its order, and the default stays as it was.
 */
record NewDevice(UserModel user, Candidate candidate) {
    /** Both or none: the user's cache may not know yet of a name that another node has just given away. */
    Optional<PushDevice> store() {
        var device = candidate.device().boundAt(new KeycloakClock().now(), Optional.empty());
        var stored = created(PushCredential.model(device));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        var code = candidate.code().map(secret -> OtpSecrets.model(secret, device.label()));
        // One binding, one instant: a code that seemed older than its device would not be new with it (R4).
        code.ifPresent(made -> made.setCreatedDate(stored.get().getCreatedDate()));
        var otp = code.flatMap(this::created);
        if (code.isPresent() && otp.isEmpty()) {
            user.credentialManager().removeStoredCredentialById(stored.get().getId());
            return Optional.empty();
        }
        return Optional.of(paired(stored.get(), otp.map(CredentialModel::getId)));
    }

    private PushDevice paired(CredentialModel stored, Optional<String> code) {
        var device = PushCredential.read(stored).orElseThrow();
        var bound = device.boundAt(device.bound(), code);
        PushCredential.write(stored, bound);
        user.credentialManager().updateStoredCredential(stored);
        return bound;
    }

    private Optional<CredentialModel> created(CredentialModel model) {
        try {
            return Optional.of(user.credentialManager().createStoredCredential(model));
        } catch (ModelDuplicateException taken) {
            return Optional.empty();
        }
    }
}
