package io.torii.keycloak.history;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.history.MethodLife;
import io.torii.domain.history.Occasion;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Every method that an account ever had: the record of it is held against what is stored, after each change (R66). */
public record HistoryDesk(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(HistoryDesk.class);

    /** More methods than anybody binds in a life (R94). */
    private static final int MOST = 500;

    /** The newest first; what changed without anybody saying so is noted as found. */
    public List<MethodLife> of(Subject subject) {
        note(subject, Occasion.of(Circumstance.of(Hand.FOUND)));
        return own().get(rows -> new HistoryRows(rows)
                .of(subject, MOST).stream().flatMap(row -> row.life().stream()).toList());
    }

    /**
     * Call it where a method is about to end, before that is committed: what was never written, since it came with an
     * import or by a script, would be gone without a trace. Never breaks what it is called from.
     */
    public void before(Subject subject) {
        try {
            note(subject, Occasion.before());
        } catch (RuntimeException e) {
            LOG.errorf(
                    "What an account had was not noted before it ended: %s",
                    e.getClass().getName());
        }
    }

    /** Notes what has changed since, and on what occasion. Two at once note the same once. */
    public void note(Subject subject, Occasion occasion) {
        try {
            own().within(own -> {
                new Reconciling(own, subject).note(occasion);
                return null;
            });
        } catch (RuntimeException e) {
            if (!LostRace.is(e)) {
                throw e;
            }
        }
    }

    private OwnTransaction own() {
        return new OwnTransaction(session.getKeycloakSessionFactory());
    }
}
