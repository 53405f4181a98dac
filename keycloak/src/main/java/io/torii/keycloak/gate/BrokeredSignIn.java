package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Vouching;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * A sign-in that comes from an OpenID Connect provider: a first factor, unless the realm names this provider and what its
 * ID token says (R33). Keycloak has checked that token; it is read in the flow after a brokered login only.
 */
public record BrokeredSignIn(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final Logger LOG = Logger.getLogger(BrokeredSignIn.class);

    /** Notes the provider's word as this sign-in's second factor, to sign in and for nothing else; once. */
    public void note(UserModel user) {
        var context = SerializedBrokeredIdentityContext.readFromAuthenticationSession(
                signIn, PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT);
        if (context == null) {
            return;
        }
        var subject = new Subject(signIn.getRealm().getId(), user.getId());
        var notes = new FactorNotes(session);
        var noted = notes.of(signIn, subject).stream().anyMatch(factor -> factor.purpose() == Purpose.SIGN_IN);
        var trusted = RealmPolicy.of(signIn.getRealm()).get(GateSettings.BROKERED);
        if (noted || trusted.isEmpty()) {
            return;
        }
        said(context)
                .filter(said -> trusted.stream().anyMatch(each -> each.accepts(said, new KeycloakClock().now())))
                .ifPresent(said -> notes.write(signIn, subject, factor(said)));
    }

    private static Factor factor(Vouching.Said said) {
        return new Factor(MethodKind.BROKERED, said.provider(), said.at().orElseThrow(), Purpose.SIGN_IN);
    }

    /** What cannot be read was not said. */
    private static Optional<Vouching.Said> said(SerializedBrokeredIdentityContext context) {
        var token = context.getContextData().get(OIDCIdentityProvider.VALIDATED_ID_TOKEN);
        if (token == null) {
            return Optional.empty();
        }
        try {
            var claims =
                    JsonSerialization.mapper.readTree(Base64.getUrlDecoder().decode(token.getData()));
            var amr = claims.path("amr");
            Set<String> methods = StreamSupport.stream(amr.spliterator(), false)
                    .map(value -> value.asText())
                    .collect(Collectors.toSet());
            return Optional.of(new Vouching.Said(
                    context.getIdentityProviderId(),
                    Optional.ofNullable(claims.path("acr").textValue()),
                    methods,
                    Optional.of(claims.path("auth_time"))
                            .filter(time -> time.canConvertToLong() && time.isIntegralNumber())
                            .map(time -> Instant.ofEpochSecond(time.asLong()))));
        } catch (IOException | RuntimeException e) {
            LOG.warnf("What provider %s said cannot be read: a first factor", context.getIdentityProviderId());
            return Optional.empty();
        }
    }
}
