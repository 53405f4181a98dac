package io.torii.domain.gate;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import java.util.List;

/**
 * Everything that the gate's judgement depends on, besides the instant.
 *
 * @param account where the user stands
 * @param methods what the user has
 * @param policy what the realm allows today
 * @param standing what the realm's calendar says about the user
 * @param request what is asked
 * @param factors what the session has, none of them from an impersonator's session (R96)
 * @param freshness how long they serve
 * @param trust what the browser says for it
 */
public record Situation(
        Account account,
        Methods methods,
        MethodPolicy policy,
        Standing standing,
        Request request,
        List<Factor> factors,
        Freshness freshness,
        Trust trust) {
    /** Of a browser that nobody trusts. */
    public Situation(
            Account account,
            Methods methods,
            MethodPolicy policy,
            Standing standing,
            Request request,
            List<Factor> factors,
            Freshness freshness) {
        this(account, methods, policy, standing, request, factors, freshness, Trust.NONE);
    }

    public Situation {
        factors = List.copyOf(factors);
    }

    /** The same from a browser of which this is known. */
    public Situation trusting(Trust browser) {
        return new Situation(account, methods, policy, standing, request, factors, freshness, browser);
    }

    /** The same for whoever cannot be asked again. */
    public Situation lasting() {
        return new Situation(account, methods, policy, standing, request, factors, freshness.forever(), trust);
    }

    /**
     * The account's side of it.
     *
     * @param enrollment as stored; None when nothing is
     * @param recorded whether anything is stored; an account with a method and no record counts as existing (R3)
     * @param existingActive whether existing accounts count as active: {@code torii.enrollment.existing}
     * @param mayBind whether a first method may be bound with the password alone now (R4); asked only of who has none
     */
    public record Account(Enrollment enrollment, boolean recorded, boolean existingActive, boolean mayBind) {}
}
