package io.torii.keycloak.method;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.phone.PhoneCredential;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;

/** What a user knows a method by: the name it was given, or the masked number; empty where it has neither. */
public record MethodLabel(UserModel user) {
    public String of(Method method) {
        return Optional.ofNullable(user.credentialManager().getStoredCredentialById(method.credential()))
                .map(stored -> method.kind() == MethodKind.PHONE ? number(stored) : name(stored))
                .orElse("");
    }

    private static String number(CredentialModel stored) {
        return PhoneCredential.read(stored)
                .map(phone -> phone.read().number().masked())
                .orElse("");
    }

    private static String name(CredentialModel stored) {
        return Optional.ofNullable(stored.getUserLabel()).orElse("");
    }
}
