package io.torii.gateway.vonage;

import com.vonage.client.VonageApiResponseException;
import com.vonage.client.VonageMethodFailedException;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Map;

/** Vonage's errors (developer.vonage.com/api-errors/messages) in the gateway's words. The one place that translates. */
final class VonageFailure {
    private VonageFailure() {}

    static GatewayException of(RuntimeException failed) {
        if (failed instanceof VonageApiResponseException refused && refused.getStatusCode() > 0) {
            var code = code(refused.getType());
            return new GatewayException(
                    byCode(code, refused), code.isEmpty() ? "http-" + refused.getStatusCode() : code);
        }
        if (failed instanceof VonageMethodFailedException broken) {
            return broken.getCause() instanceof InterruptedIOException
                    ? new GatewayException(GatewayFailure.TIMEOUT, "timeout")
                    : new GatewayException(GatewayFailure.UNAVAILABLE, "io");
        }
        return new GatewayException(GatewayFailure.UNAVAILABLE, "unreadable");
    }

    /** {@code 1120} of {@code https://developer.vonage.com/api-errors/messages#1120}. */
    static String code(URI type) {
        return type == null || type.getFragment() == null ? "" : type.getFragment();
    }

    private static GatewayFailure byCode(String code, VonageApiResponseException refused) {
        return switch (code) {
            // unknown prefix, malformed, not the channel's: whoever sends
            case "1040", "1170", "1430" -> GatewayFailure.NUMBER_REFUSED;
            case "1120", "1420" -> GatewayFailure.SENDER_REFUSED;
            // barred here, not on the account's list, illegal for it, blocked: another provider may
            case "1050", "1160", "1240", "1280" -> GatewayFailure.REJECTED;
            case "1060", "1070", "1080" -> GatewayFailure.UNAUTHORIZED;
            case "1000", "1241" -> GatewayFailure.RATE_LIMITED;
            case "1030", "1100" -> GatewayFailure.UNAVAILABLE;
            default -> byStatus(refused);
        };
    }

    private static GatewayFailure byStatus(VonageApiResponseException refused) {
        var status = refused.getStatusCode();
        return switch (status) {
            // 402: no money left
            case 401, 402, 403, 404 -> GatewayFailure.UNAUTHORIZED;
            case 408, 504 -> GatewayFailure.TIMEOUT;
            case 422 -> byField(refused);
            case 429 -> GatewayFailure.RATE_LIMITED;
            default -> status >= 400 && status < 500 ? GatewayFailure.REJECTED : GatewayFailure.UNAVAILABLE;
        };
    }

    private static GatewayFailure byField(VonageApiResponseException refused) {
        if (names(refused, "to")) {
            return GatewayFailure.NUMBER_REFUSED;
        }
        return names(refused, "from") ? GatewayFailure.SENDER_REFUSED : GatewayFailure.REJECTED;
    }

    private static boolean names(VonageApiResponseException refused, String field) {
        var parameters = refused.getInvalidParameters();
        return parameters != null
                && parameters.stream()
                        .anyMatch(each -> each instanceof Map<?, ?> parameter && field.equals(parameter.get("name")));
    }
}
