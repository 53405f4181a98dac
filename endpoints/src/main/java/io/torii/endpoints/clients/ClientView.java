package io.torii.endpoints.clients;

import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.ClientWish;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/**
 * What a client asks of whoever enters.
 *
 * @param typed the attribute as it stands, null where the realm's default counts
 * @param mode what counts: optional, required or when-registered
 * @param strength any, no-phone or phishing-resistant
 * @param scoped whether the client scope torii-mfa-required makes it required
 * @param manages whether it is one by which users manage how they sign in
 */
public record ClientView(
        String id,
        String clientId,
        String name,
        boolean enabled,
        String typed,
        String mode,
        String strength,
        boolean scoped,
        boolean manages) {
    static ClientView of(RealmModel realm, ClientModel client) {
        var says = new ClientSays(client);
        return new ClientView(
                client.getId(),
                client.getClientId(),
                client.getName(),
                client.isEnabled(),
                says.typedMode().orElse(null),
                ClientWish.word(says.mode(RealmPolicy.of(realm))),
                ClientWish.word(says.strength()),
                says.scoped(),
                says.manages());
    }
}
