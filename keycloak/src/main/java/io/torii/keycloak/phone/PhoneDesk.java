package io.torii.keycloak.phone;

import io.torii.ceremony.phone.NumberCheck;
import io.torii.ceremony.phone.PhonePorts;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.phone.Phones;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What registering a number works with in one session. */
public record PhoneDesk(KeycloakSession session) {
    public PhonePorts ports() {
        var slots = new KeycloakSlots(session.singleUseObjects());
        var phones = new KeycloakPhones(session, slots, new ThemeWords(session).slotNames());
        return new PhonePorts(
                replacing(phones), new LibPhoneNumberPlan(), slots, MasterKeys.of(session), new SecureChance());
    }

    /** Whether a number that was typed can be registered. */
    public NumberCheck numberCheck(RealmPolicy policy) {
        return new NumberCheck(ports(), PhoneSettings.phones(policy));
    }

    private Phones replacing(KeycloakPhones phones) {
        return Optional.ofNullable(session.getContext().getAuthenticationSession())
                .flatMap(signIn -> new Replacement(signIn).credential())
                .<Phones>map(credential -> new ReplacingPhones(phones, credential))
                .orElse(phones);
    }
}
