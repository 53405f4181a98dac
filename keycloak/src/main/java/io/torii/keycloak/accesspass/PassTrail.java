package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.AccessPass;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** Writes into Keycloak's event log what became of passes; ids and ways only. */
public record PassTrail(KeycloakSession session) {
    /** What became of a pass. */
    public static final String DETAIL = "torii_pass";

    /** Where it was typed. */
    public static final String WAY = "torii_way";

    /** That it was accepted. */
    public static final String ACCEPTED = "accepted";

    static PassTrail of(KeycloakSession session) {
        return new PassTrail(session);
    }

    void issued(Subject subject, AccessPass pass) {
        event(EventType.UPDATE_CREDENTIAL, subject, pass, "issued")
                .detail(
                        "torii_issuer",
                        pass.grounds().issuer().kind() + ":"
                                + pass.grounds().issuer().id())
                .success();
    }

    /** A sign-in's ending: whatever follows, nobody is signed in by it. */
    void accepted(Subject subject, PassWay way, AccessPass pass) {
        event(EventType.CUSTOM_REQUIRED_ACTION, subject, pass, ACCEPTED)
                .detail(WAY, PassMeters.word(way))
                .success();
    }

    void ended(Subject subject, String way, AccessPass pass) {
        event(EventType.REMOVE_CREDENTIAL, subject, pass, way)
                // Not the user's doing: the watch over what users remove has nothing to ask.
                .detail("torii_by", "pass")
                .success();
    }

    private EventBuilder event(EventType type, Subject subject, AccessPass pass, String what) {
        var realm = session.getContext().getRealm();
        var connection = session.getContext().getConnection();
        var event =
                connection == null ? new EventBuilder(realm, session) : new EventBuilder(realm, session, connection);
        return event.event(type)
                .user(subject.user())
                .detail(Details.CREDENTIAL_TYPE, PassCredential.TYPE)
                .detail("torii_pass_id", pass.id())
                .detail("torii_scope", PassMeters.word(pass.scope()))
                .detail(DETAIL, what);
    }
}
