package io.torii.keycloak.setup;

import io.torii.keycloak.Providers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;

/**
 * The executions of one flow or sub-flow, and what every way through them passes: as Keycloak 26.7.3 goes through them
 * ({@code DefaultAuthenticationFlow.processFlow}), and in doubt as the way that passes less.
 */
record Level(List<Step> steps) {
    /** Whether nobody comes to its end without this authenticator; nobody is sure to pass anything where nothing stands. */
    boolean passes(String authenticator) {
        return everyWay(step -> step.passes(authenticator));
    }

    /** Whether nobody comes to its end unless the gate was asked, and the user verified when it wanted that. */
    boolean guarded() {
        return everyWay(Step::guarded);
    }

    /** Within a CONDITIONAL sub-flow, which Keycloak skips as soon as one of its conditions is false, or when it has none. */
    boolean verifiesWhenTheGateAsks() {
        var conditions = enabled().filter(Step.Condition.class::isInstance).toList();
        return !conditions.isEmpty()
                && conditions.stream().allMatch(condition -> condition.names(Providers.GATE))
                && passes(Providers.VERIFY);
    }

    boolean names(String authenticator) {
        return enabled().anyMatch(step -> step.names(authenticator));
    }

    private boolean everyWay(Predicate<Step> passes) {
        var asked = enabled().filter(step -> !(step instanceof Step.Condition)).toList();
        // Keycloak ignores alternatives beside anything else, also when all of that is conditional and skipped.
        var needed = asked.stream()
                .filter(step -> step.requirement() != Requirement.ALTERNATIVE)
                .toList();
        return needed.isEmpty()
                ? !asked.isEmpty() && asked.stream().allMatch(passes)
                : needed.stream().anyMatch(passes);
    }

    private Stream<Step> enabled() {
        return steps.stream().filter(step -> step.requirement() != Requirement.DISABLED);
    }
}
