package io.torii.keycloak.recovery;

import io.torii.domain.Told;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.List;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;

/** The institution's own words about recovery, in the language of the request if no other is named (R80). */
public record RecoveryWords(KeycloakSession session) {
    /** What must be at hand for the service. */
    public List<String> atHand() {
        return told(RecoverySettings.AT_HAND, session.getContext().resolveLocale(null));
    }

    /** Where the institution helps. */
    public List<String> support() {
        return support(session.getContext().resolveLocale(null));
    }

    public List<String> support(Locale language) {
        return told(RecoverySettings.SUPPORT, language);
    }

    private List<String> told(Setting<List<Told>> setting, Locale language) {
        return RealmPolicy.of(session.getContext().getRealm()).get(setting).stream()
                .map(words -> words.in(language))
                .toList();
    }
}
