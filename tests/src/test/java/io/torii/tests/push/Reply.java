package io.torii.tests.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import java.net.http.HttpResponse;

/**
 * What the realm answered to a phone.
 *
 * @param json an empty object where there is no body
 */
public record Reply(int status, JsonNode json, HttpResponse<String> whole) {
    static Reply of(HttpResponse<String> response) {
        var body = response.body();
        return new Reply(response.statusCode(), Rest.parse(body.isEmpty() ? "{}" : body), response);
    }

    /** The code of a refusal; empty for none. */
    public String error() {
        return json.path("error").asText();
    }

    /** Status and code, as the protocol's tables have them. */
    public String refusal() {
        return status + " " + error();
    }

    public String text(String name) {
        return json.path(name).asText();
    }

    /** Itself, when it was no refusal. */
    public Reply ok() {
        if (status / 100 != 2) {
            throw new AssertionError(whole.request().method() + " " + whole.uri() + " answered " + status + " " + json);
        }
        return this;
    }
}
