package io.torii.keycloak.knock;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.gate.PasswordFirst;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.where.BrowserMark;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Counts the sign-ins of an account that have its password and no second factor, from browsers that never had one (R89).
 * Each holds a place for a day and gives it back with its factor; who finds but the last place, or none, leaves a row
 * besides, of which {@link KnockSweep} tells the user when it is given up. An ordinary sign-in writes no row.
 */
public final class KnockDesk {
    static final Duration DAY = Duration.ofHours(24);

    private static final String PLACE = "torii.knock.place";
    private static final String ROW = "torii.knock.row";

    private final KeycloakSession session;
    private final AuthenticationSessionModel signIn;

    public KnockDesk(KeycloakSession session, AuthenticationSessionModel signIn) {
        this.session = session;
        this.signIn = signIn;
    }

    /** A second factor is asked for; the same sign-in counts once. */
    public void asked(Subject subject) {
        var places = RealmPolicy.of(signIn.getRealm()).get(KnockSettings.SIGN_INS);
        if (places == 0 || signIn.getAuthNote(PLACE) != null || !new PasswordFirst(signIn).typed()) {
            return;
        }
        if (!BrowserMark.of(session).known(subject)) {
            knock(subject, places);
        }
    }

    /** The password was right where no factor can be asked for, so nobody will answer. */
    public void refused(Subject subject) {
        var places = RealmPolicy.of(signIn.getRealm()).get(KnockSettings.SIGN_INS);
        if (places > 0) {
            knock(subject, places);
        }
    }

    private void knock(Subject subject, int places) {
        var place = claim(subject, places);
        signIn.setAuthNote(PLACE, String.valueOf(place));
        var rows = new KnockRows(session.getKeycloakSessionFactory());
        // Beyond the last place one row waits for the account already: whoever goes on all day writes no more.
        if (place == places - 1 || (place < 0 && !rows.waits(subject))) {
            var row = UUID.randomUUID().toString();
            signIn.setAuthNote(ROW, row);
            rows.write(row, subject, new KeycloakClock().now());
        }
    }

    /** It was given: this one was the owner. */
    public void answered(Subject subject) {
        var place = signIn.getAuthNote(PLACE);
        if (place == null) {
            return;
        }
        signIn.removeAuthNote(PLACE);
        if (!place.startsWith("-")) {
            own(objects -> objects.remove(key(subject, Integer.parseInt(place))) != null);
        }
        var row = signIn.getAuthNote(ROW);
        if (row != null) {
            signIn.removeAuthNote(ROW);
            new KnockRows(session.getKeycloakSessionFactory()).erase(row);
        }
    }

    /** The lowest free place, or -1. */
    private int claim(Subject subject, int places) {
        return own(objects -> IntStream.range(0, places)
                .filter(place -> objects.putIfAbsent(key(subject, place), DAY.toSeconds()))
                .findFirst()
                .orElse(-1));
    }

    private static String key(Subject subject, int place) {
        return SingleUseKey.of("knock", List.of(subject.realm(), subject.user(), String.valueOf(place)));
    }

    private <T> T own(Function<SingleUseObjectProvider, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(), own -> work.apply(own.singleUseObjects()));
    }
}
