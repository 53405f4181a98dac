package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.keycloak.Config;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/** A password hash that counts how often it is computed, and is good for nothing else. */
@AutoService(PasswordHashProviderFactory.class)
public final class CountedHash implements PasswordHashProviderFactory, PasswordHashProvider {
    static final String ID = "torii-counted";
    static final AtomicLong OPERATIONS = new AtomicLong();

    @Override
    public PasswordHashProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return ID.equals(credential.getPasswordCredentialData().getAlgorithm());
    }

    @Override
    public PasswordCredentialModel encodedCredential(String password, int iterations) {
        return PasswordCredentialModel.createFromValues(ID, new byte[0], 1, hash(password));
    }

    @Override
    public boolean verify(String password, PasswordCredentialModel credential) {
        return hash(password).equals(credential.getPasswordSecretData().getValue());
    }

    private static String hash(String password) {
        OPERATIONS.incrementAndGet();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
