package io.torii.keycloak.method;

import io.torii.domain.history.MethodLabel;
import io.torii.keycloak.phone.PhoneCredential;
import org.keycloak.credential.CredentialModel;

/** What a stored credential is called before staff and in the history: of a phone its masked number, whatever its label says. */
public final class CredentialLabel {
    private CredentialLabel() {}

    public static MethodLabel of(CredentialModel stored) {
        return PhoneCredential.TYPE.equals(stored.getType())
                ? new MethodLabel(PhoneCredential.read(stored)
                        .map(phone -> phone.number().masked())
                        .orElse(""))
                : MethodLabel.of(stored.getUserLabel());
    }
}
