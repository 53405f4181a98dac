package io.torii.keycloak.method;

import org.keycloak.models.UserModel;

/** The names of an account's stored credentials, whatever they are: two that are called alike nobody tells apart. */
public record TakenNames(UserModel user) {
    /** Whether another one than this has it. */
    public boolean byOther(String credential, String label) {
        return user.credentialManager()
                .getStoredCredentialsStream()
                .filter(stored -> !stored.getId().equals(credential))
                .anyMatch(stored -> label.equalsIgnoreCase(stored.getUserLabel()));
    }
}
