package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Vouching;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.events.Details;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A sign-in that comes from an OpenID Connect provider: a first factor, unless the realm names this provider and what its
 * ID token says (R33). Keycloak has checked that token; it is read in the flow after a brokered login only.
 */
public record BrokeredSignIn(KeycloakSession session, AuthenticationSessionModel signIn) {
    /** Whether a provider has brought somebody into this sign-in, be it one user or, one after the other, several. */
    static boolean begun(AuthenticationSessionModel signIn) {
        return signIn.getAuthNote(PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT) != null
                || signIn.getAuthNote(AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE) != null
                || signIn.getUserSessionNotes().containsKey(Details.IDENTITY_PROVIDER);
    }

    /** Notes the provider's word as this sign-in's second factor, to sign in and for nothing else; once. */
    public void note(UserModel user) {
        var trusted = RealmPolicy.of(signIn.getRealm()).get(GateSettings.BROKERED);
        var subject = new Subject(signIn.getRealm().getId(), user.getId());
        var notes = new FactorNotes(session);
        var noted = notes.of(signIn, subject).stream().anyMatch(factor -> factor.purpose() == Purpose.SIGN_IN);
        if (noted || trusted.isEmpty()) {
            return;
        }
        context()
                .filter(context -> brought(context, user))
                .flatMap(BrokeredSignIn::said)
                .filter(said -> trusted.stream().anyMatch(each -> each.accepts(said, new KeycloakClock().now())))
                .ifPresent(said -> {
                    notes.write(signIn, subject, factor(said));
                    new ApplicationDesk(session, RealmPolicy.of(signIn.getRealm()))
                            .owner()
                            .factorUsed(subject);
                });
    }

    /** Keycloak leaves it in the sign-in when another provider brings another user before that flow is through. */
    private Optional<SerializedBrokeredIdentityContext> context() {
        var path = signIn.getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH);
        return LoginActionsService.POST_BROKER_LOGIN_PATH.equals(path)
                ? Optional.ofNullable(SerializedBrokeredIdentityContext.readFromAuthenticationSession(
                        signIn, PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT))
                : Optional.empty();
    }

    /** The context names whom the provider knows, and nobody here: whose link that is decides. */
    private boolean brought(SerializedBrokeredIdentityContext context, UserModel user) {
        var link = new FederatedIdentityModel(context.getIdentityProviderId(), context.getId(), context.getUsername());
        var owner = session.users().getUserByFederatedIdentity(signIn.getRealm(), link);
        return owner != null && owner.getId().equals(user.getId());
    }

    private static Optional<Vouching.Said> said(SerializedBrokeredIdentityContext context) {
        return Optional.ofNullable(context.getContextData().get(OIDCIdentityProvider.VALIDATED_ID_TOKEN))
                .flatMap(token -> new ProviderWord(context.getIdentityProviderId(), token.getData()).said());
    }

    private static Factor factor(Vouching.Said said) {
        return new Factor(MethodKind.BROKERED, said.provider(), said.at().orElseThrow(), Purpose.SIGN_IN);
    }
}
