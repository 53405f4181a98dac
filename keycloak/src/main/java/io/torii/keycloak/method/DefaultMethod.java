package io.torii.keycloak.method;

import io.torii.domain.method.Line;
import io.torii.keycloak.phone.PreferredChannel;
import org.keycloak.models.UserModel;

/** The line that is asked first: the credential's place in Keycloak's order, and the channel of a number (R39). */
public record DefaultMethod(UserModel user) {
    /** Makes this line of the user's the default; false when its credential has gone. */
    public boolean make(Line line) {
        var credential = line.method().credential();
        if (user.credentialManager().getStoredCredentialById(credential) == null) {
            return false;
        }
        line.channel().ifPresent(channel -> new PreferredChannel(user).choose(credential, channel));
        return user.credentialManager().moveStoredCredentialTo(credential, null);
    }
}
