package io.torii.keycloak.phone;

import java.util.function.Supplier;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** One stored number in the place of another, within the transaction of its session. */
public record Swap(KeycloakSession session, UserModel user) {
    /** The detail of the old one's event that has its masked number. */
    public static final String FROM = "torii_number_from";

    /** The detail of both events that has the new one's masked number. */
    public static final String TO = "torii_number_to";

    /** Removes the old one, stores the new one and moves it to where the old one stood; its credential id. */
    public String of(String credential, Supplier<String> store) {
        var before = before(credential);
        var old = user.credentialManager().getStoredCredentialById(credential);
        user.credentialManager().removeStoredCredentialById(credential);
        var fresh = store.get();
        user.credentialManager().moveStoredCredentialTo(fresh, before);
        // The default is a pair (R39): the channel stays what its owner has chosen.
        PhoneCredential.preferred(old).ifPresent(channel -> new PreferredChannel(user).choose(fresh, channel));
        var context = session.getContext();
        new EventBuilder(context.getRealm(), session, context.getConnection())
                .event(EventType.REMOVE_CREDENTIAL)
                .user(user)
                .detail(Details.CREDENTIAL_TYPE, PhoneCredential.TYPE)
                .detail(Details.CREDENTIAL_ID, credential)
                .detail(FROM, masked(old))
                .detail(TO, masked(user.credentialManager().getStoredCredentialById(fresh)))
                .success();
        return fresh;
    }

    private static String masked(CredentialModel stored) {
        return PhoneCredential.read(stored)
                .map(phone -> phone.read().number().masked())
                .orElse("");
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
