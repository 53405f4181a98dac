package io.torii.authenticators.gate;

import io.torii.domain.gate.Decision;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * What the page {@code torii-admission.ftl} reads.
 *
 * @param client the service
 * @param reason why it does not admit the user
 * @param left until it does by itself; zero when it does not
 * @param next where the user goes on with the enrolment
 */
public record AdmissionPage(String client, Decision.Reason reason, Duration left, String next) {
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final Set<Decision.Reason> REGISTERING = Set.of(Decision.Reason.KIND, Decision.Reason.BINDING);

    /** The key of why, in the user's words. */
    public String why() {
        return "torii-admission-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whole minutes, a begun one counted. */
    public long minutes() {
        return left.plusSeconds(59).toMinutes();
    }

    /** After how many seconds the page asks again: at the instant, and before that so often that it does not expire. */
    public long seconds() {
        return left.isZero() ? 0 : Math.min(left.toSeconds(), OFTEN.toSeconds());
    }

    /** The key of its heading: what is refused is the client, or registering. */
    public String title() {
        return REGISTERING.contains(reason) ? "torii-admission-title-register" : "torii-admission-title";
    }
}
