package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceLabel;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.method.TakenNames;
import io.torii.keycloak.storage.OwnTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** Gives a method another name at its owner's wish, committed when the call returns: of two at once one has the name. */
public record OwnRenaming(KeycloakSession session, Subject subject) {
    /** A device has its name in its own data too, and is renamed there. */
    public Outcome of(String credential, DeviceLabel label) {
        try {
            return new OwnTransaction(session.getKeycloakSessionFactory())
                    .within(own -> named(LockedMethods.all(own, subject), credential, label));
        } catch (ModelDuplicateException taken) {
            return Outcome.TAKEN;
        }
    }

    private static Outcome named(LockedMethods locked, String credential, DeviceLabel label) {
        if (locked.user().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var credentials = locked.user().get().credentialManager();
        if (credentials.getStoredCredentialById(credential) == null) {
            return Outcome.UNKNOWN;
        }
        if (new TakenNames(locked.user().get()).byOther(credential, label.value())) {
            return Outcome.TAKEN;
        }
        credentials.updateCredentialLabel(credential, label.value());
        return Outcome.DONE;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** Another method of the account has that name. */
        TAKEN,
        /** The account has no such method. */
        UNKNOWN
    }
}
