package io.torii.domain.binding;

import io.torii.domain.enrollment.Binding;
import io.torii.domain.enrollment.Binding.Reason;
import io.torii.domain.enrollment.Binding.Verdict;
import java.time.Instant;
import java.util.Optional;

/** The one judgement of who may bind a first method with the password alone (R4). */
public record FirstBinding(Facts facts, BindingPolicy policy, Instant now) {
    public static Binding judge(Facts facts, BindingPolicy policy, Instant now) {
        return new FirstBinding(facts, policy, now).judge();
    }

    /** What the owner stopped stays stopped until staff open it; a window that they opened stands in for the pass. */
    private Binding judge() {
        if (facts.past().stopped()) {
            return new Binding(Verdict.PASS, Reason.STOPPED);
        }
        if (facts.past().openUntil().map(now::isBefore).orElse(false)) {
            return new Binding(Verdict.PASSWORD, Reason.OPENED);
        }
        return obstacle().map(reason -> new Binding(Verdict.PASS, reason)).orElseGet(this::byRule);
    }

    private Optional<Reason> obstacle() {
        if (facts.past().hadMethod() || facts.hasMethod()) {
            return Optional.of(Reason.HAD_METHOD);
        }
        if (facts.privileged()) {
            return Optional.of(Reason.PRIVILEGED);
        }
        var open = facts.since()
                .map(begun -> now.isBefore(begun.plus(policy.window())))
                .orElse(false);
        return open ? Optional.empty() : Optional.of(Reason.WINDOW);
    }

    private Binding byRule() {
        return switch (policy.rule()) {
            case PASSWORD -> new Binding(Verdict.PASSWORD, Reason.RULE);
            case TAP -> new Binding(Verdict.PASS, Reason.RULE);
            case MAIL_CODE -> byAddress(Verdict.PASS);
            case NETWORK -> new Binding(inNetwork() ? Verdict.PASSWORD : Verdict.PASS, Reason.NETWORK);
            case AUTO -> byAddress(Verdict.PASSWORD);
        };
    }

    /** An address that whoever knows the password could have put there proves nothing, and frees from nothing. */
    private Binding byAddress(Verdict without) {
        var reach = facts.reach();
        var ruled = policy.rule() == FirstRule.MAIL_CODE || !policy.domains().isEmpty();
        if (ruled && (facts.past().movingAt(now) || (outside() && !reach.confirmed()))) {
            return new Binding(Verdict.PASS, Reason.ADDRESS);
        }
        // Without own domains nobody can say which addresses are outside.
        return new Binding(ruled && outside() ? Verdict.MAIL_CODE : without, Reason.RULE);
    }

    private boolean outside() {
        return facts.reach()
                .mail()
                .map(address -> policy.domains().stream().noneMatch(domain -> domain.owns(address)))
                .orElse(false);
    }

    private boolean inNetwork() {
        return policy.networks().stream()
                .anyMatch(network -> network.contains(facts.reach().address()));
    }
}
