package io.torii.keycloak.setup;

import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.ClientWords;
import io.torii.keycloak.policy.PolicyBook;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.SettingException;
import io.torii.keycloak.policy.ToriiSettings;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;

/** What the realm and its clients ask for: words that somebody knows, and settings within their ranges. */
record Wishes(RealmModel realm) {
    /** Keycloak's own, to which no user signs in by a browser, or which have their mode from Torii. */
    private static final Set<String> OWN = Set.of(
            Constants.ADMIN_CLI_CLIENT_ID, Constants.ADMIN_CONSOLE_CLIENT_ID, Constants.BROKER_SERVICE_CLIENT_ID);

    Stream<Finding> findings() {
        return Stream.of(settings(), silent(), unknown()).flatMap(each -> each);
    }

    private Stream<Finding> settings() {
        var stored = new PolicyBook(realm).stored();
        return ToriiSettings.all().stream()
                .filter(setting -> !readable(setting, stored.get(setting.key())))
                .map(setting -> new Finding(Flaw.SETTING, setting.key()));
    }

    private static boolean readable(Setting<?> setting, String stored) {
        try {
            setting.read(stored);
            return true;
        } catch (SettingException outside) {
            return false;
        }
    }

    private Stream<Finding> silent() {
        return entered()
                .filter(client -> !OWN.contains(client.getClientId()))
                .filter(client -> {
                    var says = new ClientSays(client);
                    return says.typedMode().isEmpty() && !says.scoped() && !says.manages();
                })
                .map(client -> new Finding(Flaw.CLIENT_MODE, client.getClientId()));
    }

    private Stream<Finding> unknown() {
        return entered()
                .filter(client -> !new ClientWords(client).understood())
                .map(client -> new Finding(Flaw.CLIENT_WORD, client.getClientId()));
    }

    /** Those that users enter. */
    private Stream<ClientModel> entered() {
        return realm.getClientsStream()
                .filter(client -> client.isEnabled() && !client.isBearerOnly())
                .filter(client -> client.isStandardFlowEnabled() || client.isImplicitFlowEnabled());
    }
}
