package io.torii.authenticators.guard;

import io.torii.authenticators.desk.BackWays;
import io.torii.domain.gate.Decision;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.incident.Reference;
import java.util.Locale;
import java.util.Set;

/**
 * What the page {@code torii-guard.ftl} reads.
 *
 * @param reason why a factor is asked for
 * @param way what the user can do
 * @param reference what the user reads out to the help desk
 * @param ways what the realm offers to who has lost everything
 * @param pickUp whether the code of an application can be typed
 */
public record GuardPage(Decision.Reason reason, Way way, Reference reference, BackWays ways, PickUp pickUp) {
    private static final Set<Decision.Reason> TOLD = Set.of(
            Decision.Reason.APPLIED,
            Decision.Reason.MANDATE,
            Decision.Reason.EXISTING,
            Decision.Reason.UNKNOWN,
            Decision.Reason.MANAGE,
            Decision.Reason.LEVEL);

    /** The key of why, in the user's words. */
    public String why() {
        var shown = TOLD.contains(reason) ? reason : Decision.Reason.MANAGE;
        return "torii-guard-why-" + shown.name().toLowerCase(Locale.ROOT);
    }

    GuardPage with(PickUp field) {
        return new GuardPage(reason, way, reference, ways, field);
    }

    /**
     * The field for a pick-up code.
     *
     * @param offered whether there is one
     * @param said what became of what was typed, or one with an empty key
     */
    public record PickUp(boolean offered, PageWords said) {
        static final PickUp NONE = new PickUp(false, PageWords.of(""));
    }

    /** What the user can do. */
    public enum Way {
        /** Register a method within this sign-in. */
        REGISTER,
        /** Go one of the ways back, or ask the help desk. */
        HELP
    }
}
