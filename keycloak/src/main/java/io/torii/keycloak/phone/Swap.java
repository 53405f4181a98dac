package io.torii.keycloak.phone;

import java.util.function.Supplier;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** One stored number in the place of another, within the transaction of its session. */
record Swap(KeycloakSession session, UserModel user) {
    /** Removes the old one, stores the new one and moves it to where the old one stood; its credential id. */
    String of(String credential, Supplier<String> store) {
        var before = before(credential);
        user.credentialManager().removeStoredCredentialById(credential);
        var fresh = store.get();
        user.credentialManager().moveStoredCredentialTo(fresh, before);
        var context = session.getContext();
        new EventBuilder(context.getRealm(), session, context.getConnection())
                .event(EventType.REMOVE_CREDENTIAL)
                .user(user)
                .detail(Details.CREDENTIAL_TYPE, PhoneCredential.TYPE)
                .detail(Details.CREDENTIAL_ID, credential)
                .success();
        return fresh;
    }

    /** The credential that comes before this one, or null for the first, as Keycloak takes it. */
    private String before(String credential) {
        var ids = user.credentialManager()
                .getStoredCredentialsStream()
                .map(CredentialModel::getId)
                .toList();
        var place = ids.indexOf(credential);
        return place > 0 ? ids.get(place - 1) : null;
    }
}
