package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;
import org.keycloak.protocol.oidc.grants.OAuth2GrantTypeFactory;
import org.keycloak.protocol.oidc.grants.PermissionGrantTypeFactory;

/** Stands in the place of Keycloak's UMA grant: of two factories with one id the higher order serves. */
@AutoService(OAuth2GrantTypeFactory.class)
public final class PermissionDoorFactory extends PermissionGrantTypeFactory {
    @Override
    public OAuth2GrantType create(KeycloakSession session) {
        return new PermissionDoor();
    }

    @Override
    public int order() {
        return 1_000;
    }
}
