package io.torii.gateway.twilio;

import com.twilio.http.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hc.core5.http.Header;

/** Answers as the SDK can read them. It takes the status of an error from its JSON, and loses it when there is none. */
final class TwilioAnswer {
    private TwilioAnswer() {}

    static Response readable(Response response) {
        if (response.getStatusCode() < 300 || isJson(response)) {
            return response;
        }
        var body = "{\"status\":" + response.getStatusCode() + "}";
        return new Response(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                Math.max(400, response.getStatusCode()),
                response.getHeaders());
    }

    private static boolean isJson(Response response) {
        return Arrays.stream(response.getHeaders())
                .filter(header -> header.getName().equalsIgnoreCase("Content-Type"))
                .map(Header::getValue)
                .anyMatch(type -> type != null && type.contains("json"));
    }
}
