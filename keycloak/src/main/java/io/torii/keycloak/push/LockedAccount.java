package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.gate.LastMethod;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.method.TakenNames;
import io.torii.keycloak.push.DeviceChanges.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;

/** An account whose registered devices nobody else changes before the end of a transaction. */
record LockedAccount(LockedMethods methods) {
    /** Locks this credential, or all of the account's; the session has its transaction to itself and read nothing yet. */
    static LockedAccount of(KeycloakSession session, Subject subject, Optional<String> credential) {
        return new LockedAccount(credential
                .map(id -> LockedMethods.one(session, subject, id))
                .orElseGet(() -> LockedMethods.all(session, subject)));
    }

    Optional<PushDevice> device(String credential) {
        return stored(credential).flatMap(PushCredential::read);
    }

    Outcome write(PushDevice device) {
        var model = stored(device.credential()).orElseThrow();
        var renamed = !device.label().equalsIgnoreCase(model.getUserLabel());
        if (renamed && new TakenNames(user()).byOther(device.credential(), device.label())) {
            return Outcome.LABEL_TAKEN;
        }
        PushCredential.write(model, device);
        user().credentialManager().updateStoredCredential(model);
        return Outcome.DONE;
    }

    /** Which of these were there. */
    Set<String> remove(Set<String> credentials) {
        var removed = new HashSet<String>();
        methods.without(credentials, () -> credentials.stream()
                .filter(user().credentialManager()::removeStoredCredentialById)
                .forEach(removed::add));
        return removed;
    }

    LastMethod lastMethod() {
        return methods.lastMethod();
    }

    private Optional<CredentialModel> stored(String credential) {
        return methods.user()
                .map(UserModel::credentialManager)
                .map((SubjectCredentialManager credentials) -> credentials.getStoredCredentialById(credential))
                .filter(model -> PushCredential.TYPE.equals(model.getType()));
    }

    private UserModel user() {
        return methods.user().orElseThrow();
    }
}
