package io.torii.keycloak.trusted;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.domain.trusted.TrustedDevice.Scene;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.where.Scenes;
import io.torii.port.trusted.TrustedDevices;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The browsers that users of a session's realm trust (R19). */
public record TrustDesk(KeycloakSession session) {
    private static final int MOST = 10;

    /** For how many days one is trusted; 0 where the realm has none. */
    public int days() {
        return policy().get(TrustSettings.DAYS);
    }

    /** The browser of this request is trusted from now on; its cookie goes out with the answer. */
    public void trust(UserModel user, ClientModel client, Locale language) {
        var now = new KeycloakClock().now().truncatedTo(ChronoUnit.SECONDS);
        var device = new TrustedDevice(
                new SecureChance().handle(),
                subject(user),
                scene(user, client, language),
                now,
                now.plus(TrustSettings.life(policy())),
                new AccountPrint(user).text());
        devices().keep(device, MOST);
        new TrustCookie(session, subject(user)).write(device);
        TrustMeters.counted("trusted", 1);
    }

    /** Those that are trusted now, the newest first; what a change of the account has ended is not among them. */
    public List<TrustedDevice> of(UserModel user) {
        var now = new KeycloakClock().now();
        var print = new AccountPrint(user).text();
        return devices().of(subject(user)).stream()
                .filter(device -> device.holds(print, now))
                .toList();
    }

    /** Whether this call has ended one. */
    public boolean end(Subject subject, String id) {
        var ended = devices().end(subject, id);
        TrustMeters.counted("revoked", ended ? 1 : 0);
        return ended;
    }

    /** Ends all of an account's: with recovery, a report, a change of password, methods or addresses; how many there were. */
    public int endAll(Subject subject) {
        var ended = devices().endAll(subject);
        TrustMeters.counted("ended", ended);
        return ended;
    }

    private Scene scene(UserModel user, ClientModel client, Locale language) {
        var scene = Scenes.of(session).scene(client, subject(user), language);
        return new Scene(scene.browser(), scene.place());
    }

    private Subject subject(UserModel user) {
        return new Subject(session.getContext().getRealm().getId(), user.getId());
    }

    private TrustedDevices devices() {
        return new JpaTrustedDevices(session.getKeycloakSessionFactory());
    }

    private RealmPolicy policy() {
        return RealmPolicy.of(session.getContext().getRealm());
    }
}
