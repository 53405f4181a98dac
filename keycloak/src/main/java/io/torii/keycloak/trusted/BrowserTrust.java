package io.torii.keycloak.trusted;

import io.torii.domain.Subject;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Trust;
import io.torii.domain.gate.Trust.Against;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.binding.Privilege;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.Impersonation;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Collects what a browser says for one user's sign-in (R19). Where the realm has no trusted browsers, and from a browser
 * without a cookie that is signed for this account as it is, no query is made.
 */
public record BrowserTrust(KeycloakSession session, UserModel user) {
    /** At this sign-in, by the cookie of this request. */
    public Trust of(AuthenticationSessionModel signIn) {
        var trust = named().map(id -> known(id, signIn.getClient())).orElse(Trust.NONE);
        return trust.device().isPresent() && grants(signIn) ? with(trust, Against.PASS) : trust;
    }

    /** Of a session that was let in so, which goes on at this client; an impersonator's has none (R96). */
    public Trust of(UserSessionModel userSession, ClientModel client) {
        return on() && !Impersonation.by(userSession)
                ? new TrustNote(session, subject())
                        .device(userSession)
                        .map(id -> known(id, client))
                        .orElse(Trust.NONE)
                : Trust.NONE;
    }

    /** Notes that this sign-in was let in by the browser that its cookie names. */
    public void note(AuthenticationSessionModel signIn) {
        named().ifPresent(id -> new TrustNote(session, subject()).write(signIn, id));
        TrustMeters.counted("served", 1);
    }

    /** Whether the user may be asked to trust this browser in a sign-in like this; without a query. */
    public boolean offered(ClientModel client, Request request) {
        return on() && Trust.fits(request, new ClientSays(client).acceptsTrusted()) && !Privilege.of(user);
    }

    private Optional<String> named() {
        return on() ? new TrustCookie(session, subject()).device(new AccountPrint(user).text()) : Optional.empty();
    }

    private Trust known(String id, ClientModel client) {
        var now = new KeycloakClock().now();
        var print = new AccountPrint(user).text();
        return new JpaTrustedDevices(session.getKeycloakSessionFactory())
                .find(subject(), id)
                .filter(device -> device.holds(print, now))
                .map(device -> new Trust(
                        Optional.of(id), new ClientSays(client).acceptsTrusted(), new Objections(session, user).now()))
                .orElse(Trust.NONE);
    }

    private boolean grants(AuthenticationSessionModel signIn) {
        return new RegistrationGrant(session, signIn).given().isPresent();
    }

    private static Trust with(Trust trust, Against more) {
        var against = Against.none();
        against.addAll(trust.against());
        against.add(more);
        return new Trust(trust.device(), trust.accepted(), against);
    }

    /** Not for an account whose new password would not end it. */
    private boolean on() {
        return TrustSettings.on(RealmPolicy.of(session.getContext().getRealm()))
                && new AccountPrint(user).showsPassword();
    }

    private Subject subject() {
        return new Subject(session.getContext().getRealm().getId(), user.getId());
    }
}
