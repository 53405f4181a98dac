package io.torii.keycloak.recovery;

import io.torii.domain.Told;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** The institution's own words about recovery, in the language of the request (R80). */
public record RecoveryWords(KeycloakSession session) {
    /** What must be at hand for the service. */
    public List<String> atHand() {
        return told(RecoverySettings.AT_HAND);
    }

    /** Where the institution helps. */
    public List<String> support() {
        return told(RecoverySettings.SUPPORT);
    }

    private List<String> told(Setting<List<Told>> setting) {
        var language = session.getContext().resolveLocale(null);
        return RealmPolicy.of(session.getContext().getRealm()).get(setting).stream()
                .map(words -> words.in(language))
                .toList();
    }
}
