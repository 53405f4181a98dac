package io.torii.tests.vendors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A receipt ready to be posted, or taken apart by a test that has no webhook.
 *
 * @param signedUrl the address the vendor was given, which Twilio signs
 * @param headers with the signature among them
 * @param form its fields, empty when the body is JSON
 * @param body as it goes over the wire
 */
public record Callback(String signedUrl, Map<String, String> headers, Map<String, String> form, String body) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The same with one header replaced, to forge it. */
    public Callback with(String header, String value) {
        var forged = new LinkedHashMap<>(headers);
        forged.put(header, value);
        return new Callback(signedUrl, forged, form, body);
    }

    /** The same without one header: unsigned, if it is the signature's. */
    public Callback without(String header) {
        var rest = new LinkedHashMap<>(headers);
        rest.remove(header);
        return new Callback(signedUrl, rest, form, body);
    }

    /** Posts it to the address the vendor was given. */
    public int post() {
        return postTo(URI.create(signedUrl));
    }

    /** Posts it, and reads what the vendor is answered. */
    public String ask() {
        return askAt(URI.create(signedUrl));
    }

    /** Posts it elsewhere, as a reverse proxy does, and reads what the vendor is answered. */
    public String askAt(URI address) {
        var answer = sent(address, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Posts it elsewhere, as a reverse proxy does; the signature stays over the public address. */
    public int postTo(URI address) {
        return sent(address, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private <T> HttpResponse<T> sent(URI address, HttpResponse.BodyHandler<T> read) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach(request::setHeader);
        try {
            return CLIENT.send(request.build(), read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while posting a receipt", interrupted);
        }
    }
}
