package io.torii.keycloak.phone;

import io.torii.domain.phone.Channel;
import org.keycloak.models.UserModel;

/** By which channel a user would rather be reached at a number. */
public record PreferredChannel(UserModel user) {
    public void choose(String credential, Channel channel) {
        var stored = user.credentialManager().getStoredCredentialById(credential);
        PhoneCredential.prefer(stored, channel);
        user.credentialManager().updateStoredCredential(stored);
    }
}
