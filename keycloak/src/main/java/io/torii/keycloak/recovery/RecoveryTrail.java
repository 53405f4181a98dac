package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Doubt;
import io.torii.keycloak.incident.Reference;
import io.torii.keycloak.notice.RecoveryNotices;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** Writes into Keycloak's event log what became of identity verification; ids and words only. */
record RecoveryTrail(KeycloakSession session) {
    private static final String DETAIL = "torii_recovery";

    void done(Subject account, String what) {
        event(Optional.of(account)).detail(DETAIL, what).success();
    }

    /** A link that is no more: told to the user and the meters as well. */
    void unlinked(Subject account, LinkEnd why) {
        done(account, "unlinked-" + RecoveryMeters.word(why));
        RecoveryMeters.counted("unlink", RecoveryMeters.word(why));
        RecoveryNotices.of(session).unlinked(account, why == LinkEnd.OWNER);
    }

    void refused(Optional<Subject> account, Errand.Purpose purpose, Doubt doubt, Reference reference) {
        event(account)
                .detail(DETAIL, RecoveryMeters.word(purpose))
                .detail(Details.REASON, RecoveryMeters.word(doubt))
                .detail(Reference.DETAIL, reference.value())
                .error("torii_identity_refused");
    }

    private EventBuilder event(Optional<Subject> account) {
        var realm = session.getContext().getRealm();
        var connection = session.getContext().getConnection();
        var event =
                connection == null ? new EventBuilder(realm, session) : new EventBuilder(realm, session, connection);
        event.event(EventType.CUSTOM_REQUIRED_ACTION);
        account.ifPresent(subject -> event.user(subject.user()));
        return event;
    }
}
