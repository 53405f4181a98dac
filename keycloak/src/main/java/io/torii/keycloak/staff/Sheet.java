package io.torii.keycloak.staff;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.gate.Activity;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.history.MethodLabel;
import io.torii.domain.method.Line;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Strength;
import io.torii.domain.method.Terms;
import io.torii.domain.phone.Channel;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.method.CredentialLabel;
import io.torii.keycloak.method.MethodSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * What staff see of one account's MFA: the same situation that the gate judges.
 *
 * @param situation as a sign-in would find it
 * @param dossier what is stored
 * @param labels what each stored credential is called
 */
public record Sheet(Situation situation, Dossier dossier, Map<String, MethodLabel> labels) {
    private static final Request SIGN_IN = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);

    /** Of a user in the realm of the session's context. */
    public static Sheet of(KeycloakSession session, UserModel user) {
        RealmModel realm = session.getContext().getRealm();
        var labels = user.credentialManager()
                .getStoredCredentialsStream()
                .collect(Collectors.toMap(CredentialModel::getId, CredentialLabel::of));
        return new Sheet(
                new Inquiry(session, realm, user).situation(SIGN_IN, List.of()),
                Torii.of(session).enrollment().dossier(new Subject(realm.getId(), user.getId())),
                labels);
    }

    /** Why MFA is active now; empty when it is not. */
    public Optional<Decision.Reason> active() {
        return new Activity(situation, new KeycloakClock().now()).reason();
    }

    public boolean hadMethod() {
        return dossier.past().hadMethod() || situation.methods().any();
    }

    /** Whether a method counts for a sign-in of today (R17). */
    public boolean usable(Method method) {
        return situation.methods().usable(situation.policy()).contains(method);
    }

    /** The credential that a sign-in asks for before the user chose. */
    public Optional<String> first(KeycloakSession session) {
        var offer = Lineup.Offer.of(situation.methods(), situation.policy());
        var ranking = MethodSettings.ranking(
                Torii.of(session).policy(), situation.policy().phone());
        return Lineup.of(offer, new Terms(Strength.ANY, 1, Set.of()), ranking, phones())
                .first()
                .map(Line::method)
                .map(Method::credential);
    }

    public String label(Method method) {
        return labels.getOrDefault(method.credential(), new MethodLabel("")).text();
    }

    private Map<String, List<Channel>> phones() {
        return situation.methods().stored().stream()
                .filter(method -> method.kind() == MethodKind.PHONE)
                .collect(Collectors.toMap(Method::credential, phone -> List.of(Channel.TEXT)));
    }
}
