package io.torii.actions.enrollment;

import io.torii.keycloak.gate.FactorNotes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserSessionModel;

/** The sessions that have shown no second factor: activation ends them (R75). */
record Endings(RequiredActionContext context, Times times) {
    private static final int MOST = 50;

    List<EnrollPage.Ending> list() {
        var sessions = context.getSession().sessions();
        var factors = new FactorNotes(context.getSession());
        return Stream.concat(
                        sessions.getUserSessionsStream(context.getRealm(), context.getUser()),
                        sessions.getOfflineUserSessionsStream(context.getRealm(), context.getUser()))
                .filter(each -> factors.of(each).isEmpty())
                .limit(MOST)
                .map(this::ending)
                .toList();
    }

    private EnrollPage.Ending ending(UserSessionModel session) {
        var clients = session.getAuthenticatedClientSessions().values().stream()
                .map(AuthenticatedClientSessionModel::getClient)
                .map(Endings::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new EnrollPage.Ending(
                clients,
                times.exact(Instant.ofEpochSecond(session.getStarted())),
                times.exact(Instant.ofEpochSecond(session.getLastSessionRefresh())));
    }

    private static String name(ClientModel client) {
        var name = client.getName();
        return name == null || name.isBlank() || name.startsWith("${") ? client.getClientId() : name;
    }
}
