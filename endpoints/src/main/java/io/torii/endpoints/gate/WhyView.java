package io.torii.endpoints.gate;

import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.Method;
import java.util.List;
import java.util.Locale;

/**
 * What a sign-in of one user at one client would meet now, in a browser that has shown nothing yet, and why.
 *
 * @param client its id
 * @param outcome what happens: LET_IN, ASK, GUARD or REFUSE, as in the dry run
 * @param reason why
 * @param until when that ends by itself, if it does
 * @param asked what the client asks for
 * @param methods kinds of the methods that would be offered, in the user's order
 * @param unfit how many methods are registered that would not
 * @param trusted how many browsers the user trusts, which may be let in though others are asked
 */
public record WhyView(
        String client,
        String outcome,
        String reason,
        String until,
        Asked asked,
        List<String> methods,
        int unfit,
        int trusted) {
    /** What the client asks for: optional, required or when-registered; any, no-phone or phishing-resistant; 1 to 3. */
    public record Asked(String mode, String strength, int level) {
        static Asked of(Request request) {
            return new Asked(word(request.mode()), word(request.strength()), request.level());
        }
    }

    static WhyView of(String client, Situation situation, Decision decision, int trusted) {
        var request = situation.request();
        var fit = situation.methods().usable(situation.policy(), request.strength(), request.level());
        return new WhyView(
                client,
                decision.outcome().name(),
                decision.reason().name(),
                decision.until().map(Object::toString).orElse(null),
                Asked.of(request),
                fit.stream()
                        .map(Method::kind)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList(),
                situation.methods().stored().size() - fit.size(),
                trusted);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
