package io.torii.actions.securityinfo;

import io.torii.keycloak.enrollment.EndingSessions;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;

/** Sign out everywhere (day one): every session of the user, this one among them. */
final class SessionSection implements Section {
    /**
     * What the part says.
     *
     * @param many how many sessions end
     */
    public record Open(long many) {}

    @Override
    public String key() {
        return "session";
    }

    @Override
    public String title() {
        return "torii-info-session";
    }

    @Override
    public Optional<Open> part(Scene scene) {
        return Optional.of(new Open(all(scene).count()));
    }

    /** Whoever fears somebody else in the account need not look for the phone first: it only protects. */
    @Override
    public boolean harmless(String act) {
        return true;
    }

    @Override
    public Reply act(String act, Scene scene) {
        return act.equals("session-end") ? end(scene) : Reply.NOTHING;
    }

    private static Reply end(Scene scene) {
        var session = scene.session();
        new Told(scene).noted("signed-out-everywhere");
        all(scene).endAll();
        AuthenticationManager.expireIdentityCookie(session);
        new AuthenticationSessionManager(session)
                .removeAuthenticationSession(
                        scene.context().getRealm(), scene.context().getAuthenticationSession(), true);
        return new Reply.Leaves(
                Response.seeOther(new SecurityInfoAddress(session).everywhere()).build());
    }

    private static EndingSessions all(Scene scene) {
        return new EndingSessions(scene.session(), scene.context().getRealm(), scene.user());
    }
}
