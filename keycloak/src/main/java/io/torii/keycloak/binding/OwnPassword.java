package io.torii.keycloak.binding;

import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.StorageId;

/** A user's password, as far as Keycloak can set it. */
public record OwnPassword(RealmModel realm, UserModel user) {
    private static final String READ_ONLY = "READ_ONLY";

    /** A directory says by its edit mode; one that says nothing is asked by its staff. */
    public boolean settable() {
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
