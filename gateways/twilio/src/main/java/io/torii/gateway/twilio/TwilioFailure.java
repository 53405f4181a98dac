package io.torii.gateway.twilio;

import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;
import java.io.IOException;
import java.io.InterruptedIOException;

/** Twilio's error dictionary (twilio.com/docs/api/errors) in the gateway's words. The one place that translates. */
final class TwilioFailure {
    private TwilioFailure() {}

    static GatewayException of(TwilioException failed) {
        if (failed instanceof ApiException refused && refused.getStatusCode() != null && refused.getStatusCode() > 0) {
            return refused(refused);
        }
        if (failed.getCause() instanceof InterruptedIOException) {
            return new GatewayException(GatewayFailure.TIMEOUT, "timeout");
        }
        if (failed.getCause() instanceof IOException || failed instanceof ApiConnectionException) {
            return new GatewayException(GatewayFailure.UNAVAILABLE, "io");
        }
        return new GatewayException(GatewayFailure.UNAVAILABLE, "unreadable");
    }

    private static GatewayException refused(ApiException refused) {
        return refused.getCode() == null
                ? new GatewayException(byStatus(refused.getStatusCode()), "http-" + refused.getStatusCode())
                : new GatewayException(
                        byCode(refused.getCode(), refused.getStatusCode()), String.valueOf(refused.getCode()));
    }

    private static GatewayFailure byCode(int code, int status) {
        return switch (code) {
            // not a number, cannot be reached, short code, no mobile: whoever sends
            case 21211, 21214, 21265, 21614 -> GatewayFailure.NUMBER_REFUSED;
            // opted out of this sender, no way from this sender to there
            case 21610, 21612 -> GatewayFailure.SENDER_REFUSED;
            // not a sender, not ours, not for texts, not in that country; messaging service unknown or empty
            case 21212, 21267, 21603, 21606, 21607, 21659, 21660, 21703, 21704, 21705 -> GatewayFailure.SENDER_REFUSED;
            // wrong credentials, account suspended, test credentials, no permission, no such account
            case 20003, 20005, 20006, 20008, 20403, 20404 -> GatewayFailure.UNAUTHORIZED;
            // too many requests, queue of the sender full, sending rate, daily limit
            case 20429, 21611, 14107, 63038 -> GatewayFailure.RATE_LIMITED;
            // this account does not send to that region, or is on trial: another provider may
            case 21408, 21608 -> GatewayFailure.REJECTED;
            default -> byStatus(status);
        };
    }

    private static GatewayFailure byStatus(int status) {
        return switch (status) {
            case 401, 403, 404 -> GatewayFailure.UNAUTHORIZED;
            case 408, 504 -> GatewayFailure.TIMEOUT;
            case 429 -> GatewayFailure.RATE_LIMITED;
            default -> status >= 400 && status < 500 ? GatewayFailure.REJECTED : GatewayFailure.UNAVAILABLE;
        };
    }
}
