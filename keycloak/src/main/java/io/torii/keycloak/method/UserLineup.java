package io.torii.keycloak.method;

import io.torii.domain.Subject;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.Terms;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhonePolicy;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.phone.PhoneCredential;
import io.torii.keycloak.phone.PhoneSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** A user's ways to verify, by today's policy of the realm of the session's context. */
public record UserLineup(KeycloakSession session, UserModel user) {
    public Lineup of(Terms terms) {
        var realm = RealmPolicy.of(session.getContext().getRealm());
        var policy = MethodsToday.policy(session, realm, new KeycloakClock().now());
        var offer = Lineup.Offer.of(KeycloakMethods.of(user), policy);
        return Lineup.of(offer, terms, MethodSettings.ranking(realm, policy.phone()), channels(realm));
    }

    private Map<String, List<Channel>> channels(RealmPolicy realm) {
        var subject = new Subject(session.getContext().getRealm().getId(), user.getId());
        var policy = PhoneSettings.phones(realm);
        return Torii.of(session).registration().book(subject).phones().stream()
                .collect(Collectors.toMap(Phone::credential, phone -> preferredFirst(phone, reaching(phone, policy))));
    }

    private static List<Channel> reaching(Phone phone, PhonePolicy policy) {
        return Arrays.stream(Channel.values())
                .filter(channel -> policy.reaches(phone.read().kind(), phone.slot(), channel))
                .toList();
    }

    /** The channel that the user chose for the number comes first (R39). */
    private List<Channel> preferredFirst(Phone phone, List<Channel> reaching) {
        if (reaching.size() < 2) {
            return reaching;
        }
        CredentialModel stored = user.credentialManager().getStoredCredentialById(phone.credential());
        var preferred = PhoneCredential.preferred(stored).filter(reaching::contains);
        return Stream.concat(preferred.stream(), reaching.stream()).distinct().toList();
    }
}
