package io.torii.endpoints.push;

import java.util.Locale;

/** Every way in which a device is refused, by the status and the code of the authenticator protocol. */
enum Refusal {
    MALFORMED(400),
    PROOF_INVALID(400),
    ENDPOINT_REFUSED(400),
    DEVICE_UNKNOWN(401),
    SIGNATURE_INVALID(401),
    TIME_SKEWED(401),
    REQUEST_REPLAYED(401),
    HTTPS_REQUIRED(403),
    ENROLLMENT_UNKNOWN(404),
    REQUEST_UNKNOWN(404),
    LABEL_TAKEN(409),
    LAST_METHOD(409),
    NOT_REGISTERED(409),
    NUMBER_WRONG(409),
    REQUEST_OVER(409),
    TOO_MANY_DEVICES(409),
    TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    TOO_MANY_TRIES(429);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
