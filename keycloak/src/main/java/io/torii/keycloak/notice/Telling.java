package io.torii.keycloak.notice;

import io.torii.domain.push.DeviceNotice.Kind;
import java.time.Instant;
import java.util.Optional;

/**
 * What devices are told at the same time as a mail is sent (R12, R22).
 *
 * @param kind what it is
 * @param kept how long it is shown; empty for what devices read from what stands itself
 */
record Telling(Kind kind, Optional<Span> kept) {
    /**
     * The same as in the link of the mail.
     *
     * @param mark tells it from others of its kind
     * @param until from when it can be stopped no more
     */
    record Span(Instant mark, Instant until) {}
}
