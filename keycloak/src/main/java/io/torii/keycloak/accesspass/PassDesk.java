package io.torii.keycloak.accesspass;

import io.torii.ceremony.accesspass.PassCeremony;
import io.torii.ceremony.accesspass.PassPorts;
import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.Subject;
import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.Issued;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassVerdict;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.code.JpaGuesses;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.notice.PassNotices;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.LinkEnd;
import io.torii.keycloak.trusted.TrustDesk;
import io.torii.port.Keys;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Temporary Access Passes of the realm of a session's context: made, ended and judged, told to their users and counted.
 * What it writes holds when the session's transaction is committed; who may issue is for the caller to ask.
 */
public final class PassDesk {
    /** Who reads the mail later than the pass lives can still say that it was not them. */
    private static final Duration STOPPABLE = Duration.ofDays(1);

    private final KeycloakSession session;
    private final PassCeremony ceremony;

    public PassDesk(KeycloakSession session, RealmPolicy policy) {
        this.session = session;
        var ports = new PassPorts(
                new KeycloakPasses(session),
                new KeycloakSlots(session.singleUseObjects()),
                new CountedKeys(MasterKeys.of(session)),
                new KeycloakClock(),
                new SecureChance());
        this.ceremony = new PassCeremony(ports, () -> PassSettings.policy(policy));
    }

    /** Makes a pass in the place of the one that the account has; its secret is in the answer and nowhere else. */
    public Issued issue(PassOrder order) {
        var issued = ceremony.issue(order);
        PassMeters.issued(issued.refusal().map(PassMeters::word).orElse("issued"));
        issued.handed().map(Issued.Handed::pass).ifPresent(pass -> {
            PassTrail.of(session).issued(order.subject(), pass);
            var until = pass.term().end().plus(STOPPABLE);
            var stop = new StopLink(order.subject(), StopLink.What.PASS, pass.issued(), until);
            PassNotices.of(session).issued(order.subject(), pass.term(), stop.stop(session));
        });
        return issued;
    }

    /** Why an order would be refused now; changes nothing. */
    public Optional<Issued.Refusal> refusal(PassOrder order) {
        return ceremony.refusal(order);
    }

    /** Ends the account's pass; whether there was one that this call has ended. */
    public boolean revoke(Subject subject) {
        var ended = ceremony.revoke(subject);
        ended.ifPresent(pass -> {
            ended(subject, "revoked", pass);
            PassNotices.of(session).revoked(subject);
        });
        return ended.isPresent();
    }

    /** The account's pass as long as it is not over, without its secret: for overviews. */
    public Optional<AccessPass> current(Subject subject) {
        return ceremony.current(subject);
    }

    /** Judges what was typed into a sign-in, by whom it may; empty for who is not known or must not try now. */
    public PassVerdict judge(Optional<UserModel> user, String typed, PassWay way) {
        var realm = session.getContext().getRealm().getId();
        var who = user.map(found -> new Subject(realm, found.getId()));
        var verdict = ceremony.judge(realm, who, typed);
        PassMeters.judged(verdict.reason());
        who.ifPresent(subject -> told(subject, verdict, way));
        return verdict;
    }

    private void told(Subject subject, PassVerdict verdict, PassWay way) {
        var notices = PassNotices.of(session);
        switch (verdict.reason()) {
            case ACCEPTED -> {
                PassTrail.of(session).accepted(subject, way, verdict.pass().orElseThrow());
                notices.used(subject);
                new TrustDesk(session).endAll(subject);
                // Codes that rest have no other way back but a key or a phone that the user may not have (R31).
                JpaGuesses.of(session).forgive(subject);
                // Whoever needs staff's pass is not helped by a link that somebody has just made (R11).
                if (verdict.pass().orElseThrow().grounds().issuer().kind() == Issuer.Kind.STAFF) {
                    new LinkDesk(session).endYoung(subject, LinkEnd.RECOVERY);
                }
            }
            case ENDED -> {
                ended(subject, "wrong-tries", verdict.pass().orElseThrow());
                notices.ended(subject);
            }
            case NONE, MALFORMED, EARLY, EXPIRED, WRONG, EXHAUSTED, OVER -> {}
        }
    }

    private void ended(Subject subject, String way, AccessPass pass) {
        PassMeters.ended(way);
        PassTrail.of(session).ended(subject, way, pass);
    }

    /** Counts each ring that is asked for: one for every entry, and one for every pass that is made. */
    private record CountedKeys(Keys keys) implements Keys {
        @Override
        public KeyRing of(String realm, KeyPurpose purpose) {
            PassMeters.entered();
            return keys.of(realm, purpose);
        }
    }
}
