package io.torii.keycloak.gate;

import io.torii.keycloak.ToriiService;
import io.torii.keycloak.incident.Reference;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.FederatedIdentityModel.FederatedIdentityCreatedEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Takes back the link of an account to an identity provider that its user makes in a browser without the factor to
 * manage (R9), by whichever way: Keycloak writes the link before any flow or action of ours can stand in its way, and
 * tells of it within the same transaction. Links that administrators write have no sign-in and pass.
 */
final class LinkDoor implements ProviderEventListener, ToriiService {
    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof FederatedIdentityCreatedEvent linked) {
            var session = linked.getKeycloakSession();
            var signIn = session.getContext().getAuthenticationSession();
            if (signIn != null && links(signIn, linked.getUser())) {
                new LinkJudgement(session, signIn).refusal().ifPresent(page -> refuse(session, signIn, page));
            }
        }
    }

    /** A provider that changes its id of a user has the link written anew before anybody is signed in. */
    private static boolean links(AuthenticationSessionModel signIn, UserModel user) {
        var who = signIn.getAuthenticatedUser();
        return who != null && who.getId().equals(user.getId());
    }

    private static void refuse(KeycloakSession session, AuthenticationSessionModel signIn, RefusalPage page) {
        // The broker shows whatever it catches and would commit.
        session.getTransactionManager().setRollbackOnly();
        new EventBuilder(signIn.getRealm(), session, session.getContext().getConnection())
                .event(EventType.FEDERATED_IDENTITY_LINK)
                .client(signIn.getClient())
                .user(signIn.getAuthenticatedUser())
                .detail(Details.REASON, page.why())
                .detail(Reference.DETAIL, page.reference().value())
                .error(Errors.ACCESS_DENIED);
        throw new WebApplicationException(session.getProvider(LoginFormsProvider.class)
                .setAuthenticationSession(signIn)
                .setStatus(Response.Status.FORBIDDEN)
                .setAttribute("torii", page)
                .createForm("torii-refused.ftl"));
    }
}
