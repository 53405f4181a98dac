package io.torii.keycloak.gate;

import io.torii.keycloak.Providers;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Set;
import org.keycloak.authentication.CredentialAction;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** What a realm's required actions do to how a user signs in (R2). */
public record Actions(KeycloakSession session, RealmModel realm) {
    /** Actions of Keycloak that change how one signs in without being about one credential. */
    private static final Set<String> MANAGING = Set.of(
            Providers.SECURITY_INFO,
            Providers.IDENTITY_LINK,
            "UPDATE_PASSWORD",
            "UPDATE_EMAIL",
            "UPDATE_PROFILE",
            "idp_link",
            "delete_account",
            RealmPolicy.PHONE_ACTION);

    /** Of these, what asks for the factor also where it only pends: whoever signs in may have stolen the password. */
    private static final Set<String> DEMANDED = Set.of("UPDATE_PASSWORD", "UPDATE_EMAIL");

    /** Whether this action changes how the user signs in (R2). */
    public boolean manages(String action) {
        return MANAGING.contains(action) || credential(action);
    }

    /** Whether it asks for the factor to manage also where it only pends (R91). */
    boolean managesPending(String action) {
        return credential(action) || (DEMANDED.contains(action) && provider(action) != null);
    }

    private boolean credential(String action) {
        return provider(action) instanceof CredentialAction;
    }

    /** Whether this action registers a method. */
    public boolean registers(String action) {
        return provider(action) instanceof CredentialRegistrator;
    }

    /** Whether it registers, and nothing but the gate keeps it from whoever may not bind. */
    boolean unheld(String action) {
        return registers(action) && !(provider(action) instanceof HeldBack);
    }

    private RequiredActionProvider provider(String alias) {
        var model = realm.getRequiredActionProviderByAlias(alias);
        // What is not there or switched off does not run, so it asks for nothing.
        return model == null || !model.isEnabled()
                ? null
                : session.getProvider(RequiredActionProvider.class, model.getProviderId());
    }
}
