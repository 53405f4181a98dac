package io.torii.ceremony.accesspass;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.Issued;
import io.torii.domain.accesspass.Issued.Refusal;
import io.torii.domain.accesspass.KeptPass;
import io.torii.domain.accesspass.PassDigest;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassPolicy;
import io.torii.domain.accesspass.PassSecret;
import io.torii.domain.accesspass.PassVerdict;
import io.torii.domain.accesspass.PassVerdict.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Temporary Access Passes: issued, revoked, and judged wherever one may have been typed (R8). */
public final class PassCeremony {
    private final PassPorts ports;
    private final Supplier<PassPolicy> policy;
    private final PassTries tries;

    /** @param policy is asked for when a pass is issued: judging needs none */
    public PassCeremony(PassPorts ports, Supplier<PassPolicy> policy) {
        this.ports = ports;
        this.policy = policy;
        this.tries = new PassTries(ports.slots(), ports.clock());
    }

    /** Makes a pass in the place of the one that the account has. */
    public Issued issue(PassOrder order) {
        var now = ports.clock().now();
        var rules = policy.get();
        return PassRefusals.of(order, rules, now)
                .map(Issued::refused)
                .orElseGet(() -> Issued.of(made(order, rules, now)));
    }

    /** Why an order would be refused now; changes nothing. */
    public Optional<Refusal> refusal(PassOrder order) {
        return PassRefusals.of(order, policy.get(), ports.clock().now());
    }

    /** Ends the account's pass; the one that was ended by this very call. */
    public Optional<AccessPass> revoke(Subject subject) {
        return ports.passes().find(subject).filter(kept -> end(subject, kept)).map(KeptPass::pass);
    }

    /** The account's pass as long as it is not over, for overviews; of no use to whoever judges. */
    public Optional<AccessPass> current(Subject subject) {
        var now = ports.clock().now();
        return ports.passes().find(subject).map(KeptPass::pass).filter(pass -> !pass.term()
                .overAt(now));
    }

    /**
     * Judges what was typed. The digest is computed for every entry, whether there is such an account, a pass or neither
     * (R8, R93); a try is claimed before it is looked at.
     *
     * @param realm where somebody types
     * @param who whose account it is; empty when there is none
     */
    public PassVerdict judge(String realm, Optional<Subject> who, String typed) {
        var kept = who.flatMap(ports.passes()::find);
        var pass = kept.map(KeptPass::pass);
        var subject = who.orElseGet(() -> new Subject(realm, "-"));
        var entered = ports.keys()
                .of(realm, KeyPurpose.ACCESS_PASS)
                .verifying()
                .map(key -> PassDigest.of(key, pass, subject, typed))
                .toList();
        return kept.map(found -> judged(subject, found, typed, entered)).orElseGet(PassVerdict::none);
    }

    private PassVerdict judged(Subject subject, KeptPass kept, String typed, List<PassDigest> entered) {
        var pass = kept.pass();
        if (!pass.fits(typed)) {
            return PassVerdict.of(Reason.MALFORMED, pass);
        }
        return switch (pass.at(ports.clock().now())) {
            case EARLY -> PassVerdict.of(Reason.EARLY, pass);
            case EXPIRED -> PassVerdict.of(Reason.EXPIRED, pass);
            case LIVE -> PassVerdict.of(tried(subject, kept, entered), pass);
        };
    }

    private Reason tried(Subject subject, KeptPass kept, List<PassDigest> entered) {
        var claimed = tries.claim(subject, kept);
        if (claimed.isEmpty()) {
            return Reason.EXHAUSTED;
        }
        if (entered.stream().noneMatch(kept.digest()::matches)) {
            return tries.last(claimed.getAsInt()) && end(subject, kept) ? Reason.ENDED : Reason.WRONG;
        }
        return used(subject, kept) ? Reason.ACCEPTED : Reason.OVER;
    }

    private boolean used(Subject subject, KeptPass kept) {
        return kept.pass().term().once() ? end(subject, kept) : ports.passes().use(subject, kept);
    }

    /** True for exactly one caller on all nodes, and only while it is stored. */
    private boolean end(Subject subject, KeptPass kept) {
        return tries.end(subject, kept.pass()) && ports.passes().remove(subject, kept);
    }

    private Issued.Handed made(PassOrder order, PassPolicy rules, Instant now) {
        var subject = order.subject();
        var secret = PassSecret.of(ports.chance().bytes(rules.length()));
        var pass = new AccessPass(
                ports.chance().handle(),
                order.scope(),
                order.grounds(),
                rules.term(order.wish(), now),
                rules.length(),
                now);
        var key = ports.keys().of(subject.realm(), KeyPurpose.ACCESS_PASS).current();
        var digest = PassDigest.of(key, Optional.of(pass), subject, secret.reveal());
        // Other nodes learn at once that the one before is over; what is stored follows with the commit.
        ports.passes().find(subject).ifPresent(before -> tries.end(subject, before.pass()));
        ports.passes().keep(subject, new KeptPass(pass, digest, 0));
        return new Issued.Handed(secret, pass);
    }
}
