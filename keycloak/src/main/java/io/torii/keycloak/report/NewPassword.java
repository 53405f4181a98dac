package io.torii.keycloak.report;

import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.storage.StorageId;

/** A new password at the next sign-in, where Keycloak can set one. */
record NewPassword(RealmModel realm, UserModel user) {
    private static final String READ_ONLY = "READ_ONLY";

    /** Whether it is demanded now. */
    boolean demand() {
        if (!offered() || !settable()) {
            return false;
        }
        user.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        return user.getRequiredActionsStream().anyMatch(RequiredAction.UPDATE_PASSWORD.name()::equals);
    }

    private boolean offered() {
        var action = realm.getRequiredActionProviderByAlias(RequiredAction.UPDATE_PASSWORD.name());
        return action != null && action.isEnabled();
    }

    /** A directory says by its edit mode; one that says nothing is asked by its staff. */
    private boolean settable() {
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
