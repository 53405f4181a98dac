package io.torii.ceremony.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Assertion;
import io.torii.domain.recovery.Doubt;
import io.torii.domain.recovery.Link;
import io.torii.domain.recovery.Recovered;
import io.torii.domain.recovery.RecoveryPolicy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Linking an account with an identity provider in advance, and finding it again by that link alone (R10, R11, R52): no
 * name, address or number is ever looked at.
 */
public final class IdentityCeremony {
    private final RecoveryPorts ports;
    private final Supplier<RecoveryPolicy> policy;

    /** @param policy asked for when somebody comes back from the provider: a link ends whatever the realm has set */
    public IdentityCeremony(RecoveryPorts ports, Supplier<RecoveryPolicy> policy) {
        this.ports = ports;
        this.policy = policy;
    }

    /**
     * Links the account with whom the provider speaks of; empty when it is done.
     *
     * @param nonce what was asked for in this errand
     * @param factor the kind of the second factor that was shown for it
     */
    public Optional<Doubt> link(Subject account, Assertion assertion, String nonce, String factor) {
        // Stores and links in mails keep whole seconds.
        var now = ports.clock().now().truncatedTo(ChronoUnit.SECONDS);
        var doubt = policy.get().assertions().doubt(assertion, nonce, now);
        if (doubt.isPresent()) {
            return doubt;
        }
        if (!ports.accounts().is(account)) {
            return Optional.of(Doubt.ACCOUNT);
        }
        var recorded = ports.links().record(new Link(account, assertion.identity(), now, factor));
        return recorded ? Optional.empty() : Optional.of(Doubt.TAKEN);
    }

    /** Whose account it is; the link alone says so. */
    public Recovered recover(String realm, Assertion assertion, String nonce) {
        var doubt =
                policy.get().assertions().doubt(assertion, nonce, ports.clock().now());
        if (doubt.isPresent()) {
            return Recovered.doubtful(doubt.get());
        }
        return ports.links()
                .by(realm, assertion.identity())
                .map(this::recover)
                .orElse(Recovered.doubtful(Doubt.UNLINKED));
    }

    private Recovered recover(Link link) {
        if (!link.counts(ports.clock().now(), policy.get().rest())) {
            return Recovered.doubtful(Doubt.WAITING);
        }
        return ports.accounts().is(link.account()) ? Recovered.of(link.account()) : Recovered.doubtful(Doubt.ACCOUNT);
    }

    public Optional<Link> linked(Subject account) {
        return ports.links().of(account);
    }

    /** Whether the account can be linked at all. */
    public boolean linkable(Subject account) {
        return ports.accounts().is(account);
    }

    /** The link that was taken away, if there was one. */
    public Optional<Link> unlink(Subject account) {
        return ports.links().of(account).filter(ports.links()::remove);
    }

    /** The same, of the one that was made at this instant. */
    public Optional<Link> undo(Subject account, Instant made) {
        return ports.links().of(account).filter(link -> link.at().equals(made)).filter(ports.links()::remove);
    }

    /** The same, of one that is young: after a report, and after a recovery by another way (R11, R20). */
    public Optional<Link> endYoung(Subject account) {
        return ports.links()
                .of(account)
                .filter(link -> link.isYoung(ports.clock().now()))
                .filter(ports.links()::remove);
    }
}
