package io.torii.keycloak.report;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.StorageId;

/** A new password at the next sign-in, where Keycloak can set one. */
record NewPassword(KeycloakSession session, RealmModel realm, UserModel user) {
    private static final String READ_ONLY = "READ_ONLY";

    /** Whether it is demanded now. */
    boolean demand() {
        if (!offered() || !settable() || !proved()) {
            return false;
        }
        user.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        return user.getRequiredActionsStream().anyMatch(RequiredAction.UPDATE_PASSWORD.name()::equals);
    }

    private boolean offered() {
        var action = realm.getRequiredActionProviderByAlias(RequiredAction.UPDATE_PASSWORD.name());
        return action != null && action.isEnabled();
    }

    /**
     * Whoever made the sign-in that is reported has the old password: with nothing else to ask for, the new one would be
     * theirs, and the owner shut out.
     */
    private boolean proved() {
        var policy = MethodsToday.policy(session, RealmPolicy.of(realm), new KeycloakClock().now());
        return !KeycloakMethods.of(user).usable(policy).isEmpty();
    }

    /** A directory says by its edit mode; one that says nothing is asked by its staff. */
    private boolean settable() {
        if (!user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE)) {
            return false;
        }
        var storage =
                StorageId.isLocalStorage(user.getId()) ? user.getFederationLink() : StorageId.providerId(user.getId());
        if (storage == null) {
            return true;
        }
        var component = realm.getComponent(storage);
        var mode = component == null ? null : component.get("editMode");
        return mode != null && !mode.equals(READ_ONLY);
    }
}
