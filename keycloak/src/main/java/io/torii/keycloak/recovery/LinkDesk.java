package io.torii.keycloak.recovery;

import io.torii.ceremony.recovery.IdentityCeremony;
import io.torii.ceremony.recovery.RecoveryPorts;
import io.torii.domain.Subject;
import io.torii.domain.recovery.Link;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Accounts' links with the identity service, in the realm of a session's context (R11). */
public final class LinkDesk {
    private final KeycloakSession session;
    private final RealmPolicy policy;

    public LinkDesk(KeycloakSession session) {
        this.session = session;
        this.policy = RealmPolicy.of(session.getContext().getRealm());
    }

    /** The account's link, if it has one. */
    public Optional<Link> link(Subject account) {
        return ceremony().linked(account);
    }

    /** From when on a link counts for recovery. */
    public Instant countsFrom(Link link) {
        return link.at().plus(policy.get(RecoverySettings.REST));
    }

    /** Whether an account is none of those that the realm excludes. */
    public boolean recoverable(Subject account) {
        return ceremony().linkable(account);
    }

    /** Its owner takes the link away; all addresses are told. */
    public void unlink(Subject account) {
        ceremony().unlink(account).ifPresent(link -> told(link, LinkEnd.OWNER));
    }

    /** By a mail's link: the link that was made at this instant; whether it was there. */
    public boolean undo(Subject account, Instant mark) {
        var ended = ceremony().undo(account, mark);
        ended.ifPresent(link -> told(link, LinkEnd.REPORT));
        return ended.isPresent();
    }

    /** By a mail's link, after a recovery: whatever link there is. */
    public void endAny(Subject account) {
        ceremony().unlink(account).ifPresent(link -> told(link, LinkEnd.REPORT));
    }

    /** What a recovery by another way and a report "not me" do to a link that is young (R11, R20). */
    public void endYoung(Subject account, LinkEnd why) {
        ceremony().endYoung(account).ifPresent(link -> told(link, why));
    }

    IdentityCeremony ceremony() {
        var ports = new RecoveryPorts(
                new JpaLinks(session.getKeycloakSessionFactory()),
                new KeycloakRecoverable(session, policy),
                new KeycloakClock());
        return new IdentityCeremony(ports, () -> RecoverySettings.policy(policy));
    }

    private void told(Link link, LinkEnd why) {
        new RecoveryTrail(session).unlinked(link.account(), why);
    }
}
