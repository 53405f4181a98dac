package io.torii.keycloak.report;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.binding.OwnPassword;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;

/** A new password at the next sign-in, where Keycloak can set one. */
record NewPassword(KeycloakSession session, RealmModel realm, UserModel user) {
    /** Whether it is demanded now. */
    boolean demand() {
        if (!offered() || !new OwnPassword(realm, user).settable() || !proved()) {
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
}
