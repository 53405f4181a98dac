package io.torii.tests.vendors;

import java.util.Optional;

/** A request as a fake judges it. */
record Incoming(String method, String path, Headers headers, String body) {
    /** A header's value; the server folds case. */
    interface Headers {
        Optional<String> first(String name);
    }

    String header(String name) {
        return headers.first(name).orElse("");
    }
}
