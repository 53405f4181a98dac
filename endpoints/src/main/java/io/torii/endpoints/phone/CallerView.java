package io.torii.endpoints.phone;

import io.torii.domain.code.Sending;

/**
 * A code that is on its way to a caller; it is not in here.
 *
 * @param request names what was asked, for the answer
 * @param text names the text, for the answer
 * @param expires until when the code is good
 */
public record CallerView(String request, String text, String expires) {
    static CallerView of(Sending sent) {
        var challenge = sent.challenge().orElseThrow();
        return new CallerView(
                challenge.id().value(),
                sent.delivery().orElseThrow().value(),
                challenge.expires().toString());
    }
}
