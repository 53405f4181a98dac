package io.torii.endpoints.account;

import io.torii.domain.trace.Trace;

/**
 * What became of one attempt to sign in (R68).
 *
 * @param at when
 * @param client the client's id
 * @param method what was asked or verified
 * @param outcome in or refused
 * @param reason why it was refused
 * @param reference the number that the page told the user to read out
 * @param address where it came from, shortened
 */
public record TraceView(
        String at, String client, String method, String outcome, String reason, String reference, String address) {
    static TraceView of(Trace trace) {
        var ending = trace.ending();
        return new TraceView(
                trace.at().toString(),
                trace.visit().client().orElse(null),
                ending.method().orElse(null),
                ending.in() ? "in" : "refused",
                ending.reason().orElse(null),
                ending.reference().orElse(null),
                trace.visit().address());
    }
}
