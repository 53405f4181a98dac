package io.torii.actions.enrollment;

import io.torii.domain.method.Method;
import io.torii.keycloak.Providers;
import io.torii.keycloak.gate.GateNotes;
import org.keycloak.authentication.RequiredActionContext;

/** The ways from Security info to other actions: whoever may not bind a method is told what to do instead. */
record Registering(RequiredActionContext context) {
    void register(String kind) {
        var answer = new Answer(context);
        var stand = Stand.of(context);
        var admittance = new Admittance(context, stand);
        var obstacle = admittance.obstacle();
        if (!obstacle.isEmpty()) {
            answer.notice(obstacle);
            return;
        }
        // Under the guard there is no factor yet, nothing that could be asked for, and nothing stood in the way.
        var first = new GateNotes(context.getAuthenticationSession()).guarded() && admittance.first();
        if (!first && !stand.mayChange()) {
            answer.notice("torii-enroll-confirm");
            return;
        }
        var action = new Offers(context, stand.situation()).action(kind);
        if (action.isEmpty()) {
            new Visit(context).show();
            return;
        }
        new Notes(context.getAuthenticationSession())
                .before(stand.situation().methods().stored().stream()
                        .map(Method::credential)
                        .toList());
        new Chain(context).leadTo(action.get());
    }

    /** To the link with the identity service, which looks itself at who comes. */
    void link() {
        var chain = new Chain(context);
        if (chain.enabled(Providers.IDENTITY_LINK)) {
            chain.leadTo(Providers.IDENTITY_LINK);
        } else {
            new Answer(context).page("");
        }
    }

    /** To the forms that staff decide; they look themselves at who comes. */
    void apply() {
        var chain = new Chain(context);
        if (chain.enabled(Providers.APPLICATION)) {
            chain.leadTo(Providers.APPLICATION);
        } else {
            new Answer(context).page("");
        }
    }
}
