package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Enrollment;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.address.AddressDesk;
import io.torii.keycloak.application.RefuteLink;
import io.torii.keycloak.push.ToldRows;
import io.torii.keycloak.recovery.LinkDesk;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;

/** "It was not me", from a mail: stops what the link names, once; whoever asks is told nothing (R93). */
public final class Stopping {
    private final KeycloakSession session;

    public Stopping(KeycloakSession session) {
        this.session = session;
    }

    /** Does what the token names, if it was signed here and its time is not over; otherwise nothing. */
    public void stop(String token) {
        RefuteLink.read(session, token).ifPresent(this::refute);
        StopLink.read(session, token)
                .filter(link -> new KeycloakClock().now().isBefore(link.until()))
                .ifPresent(this::stop);
    }

    /** The same from a device, which was told of it: false where it, or the mail's link, has done so before. */
    public boolean told(StopLink link) {
        var first = new ToldRows(session).take(link.subject(), link.what().name(), link.mark());
        if (first) {
            stop(link);
        }
        return first;
    }

    /** The same for who has shown by something else to be the owner: the link's signature and time are not looked at. */
    public void stop(StopLink link) {
        new ToldRows(session).take(link.subject(), link.what().name(), link.mark());
        var realm = session.getContext().getRealm();
        var user = session.users().getUserById(realm, link.subject().user());
        if (user == null) {
            return;
        }
        var stood =
                !Torii.of(session).enrollment().dossier(link.subject()).past().stopped();
        var stopped =
                switch (link.what()) {
                    case APPLICATION -> application(link.subject(), link.mark());
                    case BINDING -> binding(link);
                    case LINK -> new LinkDesk(session).undo(link.subject(), link.mark());
                    case RECOVERY -> recovery(link);
                    case PASS -> pass(link.subject(), link.mark());
                    case ADDRESS -> new AddressDesk(session).undo(link.subject(), link.mark());
                    case ADDRESS_LEFT, METHOD, BY_PHONE, PASSWORD -> true;
                };
        // Where an earlier press got no further than this, the account is not yet stopped: it is reported again.
        if (stopped || stood) {
            Torii.of(session).reports().mailed(link.subject(), mark(link));
        }
    }

    private static String mark(StopLink link) {
        return link.what() + ":" + link.mark().getEpochSecond();
    }

    /** Whoever got in by the service must not do so again, and what was bound since was bound by the same hand. */
    private boolean recovery(StopLink link) {
        // The link is good for 30 days; a second press must not take what its owner has bound after the first.
        // In a transaction of its own, and so before this one holds the pass, which stands in the same list.
        if (!Torii.of(session).reports().isFiled(link.subject(), mark(link))) {
            boundSince(link);
        }
        var passes = Torii.of(session).passes();
        passes.current(link.subject())
                .filter(pass -> pass.grounds().issuer().kind() == Issuer.Kind.IDENTITY)
                .ifPresent(pass -> passes.revoke(link.subject()));
        new LinkDesk(session).endAny(link.subject());
        return true;
    }

    /** Only the one that the mail told of: another may have been handed out since. */
    private boolean pass(Subject subject, Instant issued) {
        var passes = Torii.of(session).passes();
        return passes.current(subject)
                        .filter(pass -> pass.issued().equals(issued))
                        .isPresent()
                && passes.revoke(subject);
    }

    private boolean application(Subject subject, Instant due) {
        var enrollment = Torii.of(session).enrollment();
        var waits = enrollment
                .dossier(subject)
                .enrollment()
                .as(Enrollment.Scheduled.class)
                .filter(application -> application.due().equals(due))
                .isPresent();
        if (!waits) {
            return false;
        }
        var verdict = enrollment.withdraw(subject, By.LINK).verdict();
        // Under the calendar MFA stays; what the owner did not do is stopped all the same.
        return verdict == Verdict.MADE || verdict == Verdict.MANDATE;
    }

    private boolean binding(StopLink link) {
        var past = Torii.of(session).enrollment().dossier(link.subject()).past();
        if (past.boundAt().filter(link.mark()::equals).isEmpty()) {
            return false;
        }
        // What was bound since was bound by the same hand.
        return boundSince(link) > 0;
    }

    private int boundSince(StopLink link) {
        var mark = link.mark().getEpochSecond();
        return new MethodRemoval(session, By.LINK, "not-me")
                .remove(link.subject(), method -> method.since().getEpochSecond() >= mark);
    }

    /** "Not me" about an application to register again or to end MFA (R12): whatever became of it, it is a report. */
    public void refute(RefuteLink link) {
        var refuted = Torii.of(session).applications().owner().refute(link.id());
        refuted.ifPresent(application -> Torii.of(session)
                .reports()
                .mailed(application.subject(), "application:" + application.id().value()));
    }
}
