package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.Subject;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.Terms;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.method.MethodSettings;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Collects a user's ways to verify this sign-in, by the same policy that the gate judged with and no query of ours. */
record Lineups(AuthenticationFlowContext context) {
    Visit visit() {
        var session = context.getSession();
        var signIn = context.getAuthenticationSession();
        var request =
                new Requests(session, context.getRealm()).of(signIn, context.getUser(), context.getTopLevelFlow());
        judgeable(request);
        var realm = Torii.of(session).policy();
        var policy = MethodsToday.policy(session, realm, new KeycloakClock().now());
        var terms = new Terms(request.strength(), request.level(), new ClientSays(signIn.getClient()).cannot());
        var offer = Lineup.Offer.of(KeycloakMethods.of(context.getUser()), policy);
        var ranking = MethodSettings.ranking(realm, policy.phone());
        return new Visit(context, request, Lineup.of(offer, terms, ranking, channels()));
    }

    /** Where the gate noted no judgement, its settings may be unreadable: then this room refuses as well. */
    private void judgeable(Request request) {
        if (new GateNotes(context.getAuthenticationSession()).outcome().isEmpty()) {
            new Inquiry(context.getSession(), context.getRealm(), context.getUser()).judge(request, List.of());
        }
    }

    private Map<String, List<Channel>> channels() {
        var torii = Torii.of(context.getSession());
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        return torii.registration().book(subject).reachable(PhoneSettings.phones(torii.policy()), Channel.TEXT).stream()
                .collect(Collectors.toMap(Phone::credential, phone -> List.of(Channel.TEXT)));
    }
}
