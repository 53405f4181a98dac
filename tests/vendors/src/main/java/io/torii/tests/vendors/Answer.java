package io.torii.tests.vendors;

import java.nio.charset.StandardCharsets;

/** A status and its body. */
record Answer(int status, String type, String body) {
    static Answer json(int status, String body) {
        return new Answer(status, "application/json", body);
    }

    static Answer brokenProxy() {
        return new Answer(500, "text/html", "<html><body><h1>500 Internal Server Error</h1></body></html>");
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
