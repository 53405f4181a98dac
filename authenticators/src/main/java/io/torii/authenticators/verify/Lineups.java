package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Terms;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.method.UserLineup;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Collects a user's ways to verify this sign-in, by the same policy that the gate judged with and no query of ours. */
record Lineups(AuthenticationFlowContext context) {
    Visit visit() {
        var session = context.getSession();
        var signIn = context.getAuthenticationSession();
        var request =
                new Requests(session, context.getRealm()).of(signIn, context.getUser(), context.getTopLevelFlow());
        judgeable(request);
        var terms = new Terms(request.strength(), request.level(), new ClientSays(signIn.getClient()).cannot());
        return new Visit(context, request, new UserLineup(session, context.getUser()).of(terms));
    }

    /** Where the gate noted no judgement, its settings may be unreadable: then this room refuses as well. */
    private void judgeable(Request request) {
        if (new GateNotes(context.getAuthenticationSession()).outcome().isEmpty()) {
            new Inquiry(context.getSession(), context.getRealm(), context.getUser()).judge(request, List.of());
        }
    }
}
