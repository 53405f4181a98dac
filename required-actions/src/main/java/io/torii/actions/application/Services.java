package io.torii.actions.application;

import io.torii.domain.gate.ClientMode;
import io.torii.keycloak.ClientName;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;

/** What stops working for who has no MFA. */
record Services(RequiredActionContext context) {
    private static final int MOST = 50;

    /** The names of the clients that require it, in the user's language. */
    List<String> requiring() {
        var policy = RealmPolicy.of(context.getRealm());
        var language = context.getSession().getContext().resolveLocale(context.getUser());
        var words = new ThemeWords(context.getSession());
        return context.getRealm()
                .getClientsStream()
                .filter(ClientModel::isEnabled)
                .filter(client -> !client.isBearerOnly())
                .filter(client -> new ClientSays(client).mode(policy) == ClientMode.REQUIRED)
                .map(client -> new ClientName(words, client).shown(language))
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }
}
