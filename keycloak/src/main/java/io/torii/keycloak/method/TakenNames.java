package io.torii.keycloak.method;

import java.util.function.Predicate;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;

/** The names of an account's stored credentials, whatever they are: two that are called alike nobody tells apart. */
public record TakenNames(UserModel user) {
    /** Whether any has it. */
    public boolean has(String label) {
        return has(label, stored -> true);
    }

    /** Whether another one than this has it. */
    public boolean byOther(String credential, String label) {
        return has(label, stored -> !stored.getId().equals(credential));
    }

    private boolean has(String label, Predicate<CredentialModel> among) {
        return user.credentialManager()
                .getStoredCredentialsStream()
                .filter(among)
                .anyMatch(stored -> label.equalsIgnoreCase(stored.getUserLabel()));
    }
}
