package io.torii.keycloak.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A vendor's call to a webhook, as it came. Its {@code toString} is the default one: it carries numbers. */
public final class SignedCall {
    private final String publicUrl;
    private final Map<String, List<String>> headers;
    private final Map<String, List<String>> form;
    private final byte[] body;
    private final Instant now;

    /**
     * @param publicUrl the address the vendor called, as seen from outside, with its query: it is what Twilio signs
     * @param headers in any case
     * @param form decoded fields; empty when the body is no form
     * @param body the bytes as they came, before any decoding; it is what Vonage hashes
     * @param now when it came
     */
    public SignedCall(
            String publicUrl,
            Map<String, List<String>> headers,
            Map<String, List<String>> form,
            byte[] body,
            Instant now) {
        this.publicUrl = publicUrl;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
        this.form = Map.copyOf(form);
        this.body = body.clone();
        this.now = now;
    }

    public String publicUrl() {
        return publicUrl;
    }

    /** The header's value; empty when it is absent or came more than once. */
    public Optional<String> header(String name) {
        return only(headers.get(name));
    }

    /** The form field's value; empty when it is absent or came more than once. */
    public Optional<String> field(String name) {
        return only(form.get(name));
    }

    public Map<String, List<String>> form() {
        return form;
    }

    public byte[] body() {
        return body.clone();
    }

    public Instant now() {
        return now;
    }

    private static Optional<String> only(List<String> values) {
        return values != null && values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
