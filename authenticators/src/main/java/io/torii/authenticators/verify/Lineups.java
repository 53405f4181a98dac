package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.Subject;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.Terms;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.Torii;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.method.MethodSettings;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Collects a user's ways to verify this sign-in, by the same policy that the gate judged with. */
record Lineups(AuthenticationFlowContext context) {
    Visit visit() {
        var session = context.getSession();
        var signIn = context.getAuthenticationSession();
        var request =
                new Requests(session, context.getRealm()).of(signIn, context.getUser(), context.getTopLevelFlow());
        var situation = new Inquiry(session, context.getRealm(), context.getUser()).situation(request, List.of());
        var terms = new Terms(request.strength(), request.level(), new ClientSays(signIn.getClient()).cannot());
        var ranking = MethodSettings.ranking(
                Torii.of(session).policy(), situation.policy().phone());
        var offer = Lineup.Offer.of(situation.methods(), situation.policy());
        return new Visit(context, request, Lineup.of(offer, terms, ranking, channels()));
    }

    private Map<String, List<Channel>> channels() {
        var torii = Torii.of(context.getSession());
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        return torii.registration().book(subject).reachable(PhoneSettings.phones(torii.policy()), Channel.TEXT).stream()
                .collect(Collectors.toMap(Phone::credential, phone -> List.of(Channel.TEXT)));
    }
}
