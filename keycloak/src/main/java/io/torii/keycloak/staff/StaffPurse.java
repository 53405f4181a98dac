package io.torii.keycloak.staff;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/**
 * How often one member of staff does something, counted on all nodes before it is done.
 *
 * @param session whose realm the user belongs to that is acted on
 * @param actor who acts, of that realm or of the server's own
 */
public record StaffPurse(KeycloakSession session, Subject actor) {
    private static final Logger LOG = Logger.getLogger(StaffPurse.class);

    /** Whether one more pass may be issued: 20 an hour and 100 a day, or as the realm says (R7). */
    public boolean pass() {
        return claim("pass");
    }

    /** Whether one more account may be unlocked, as often as passes are issued (R98). */
    public boolean unlock() {
        return claim("unlock");
    }

    /** Whether one more caller may be asked for a code, as often as passes are issued. */
    public boolean caller() {
        return claim("caller");
    }

    /** Whether everything about one more account may be handed out: 10 an hour and 30 a day (R69). */
    public boolean export() {
        return claim("export", 10, Duration.ofHours(1)) && claim("export", 30, Duration.ofDays(1));
    }

    private boolean claim(String what) {
        var realm = RealmPolicy.of(session.getContext().getRealm());
        return claim(what, realm.get(StaffSettings.HOUR), Duration.ofHours(1))
                && claim(what, realm.get(StaffSettings.DAY), Duration.ofDays(1));
    }

    /** Claims one of so many of these, 1 to 100, in a window that begins with each; false beyond, which is logged. */
    public boolean claim(String what, int most, Duration window) {
        var name = List.of(
                "staff",
                what,
                window.toString(),
                session.getContext().getRealm().getId());
        var claimed = new KeycloakSlots(session.singleUseObjects()).claim(new Slot(actor, name, most, window));
        if (!claimed) {
            LOG.warnf("The member of staff %s has reached %d of %s in %s", actor.user(), most, what, window);
        }
        return claimed;
    }
}
