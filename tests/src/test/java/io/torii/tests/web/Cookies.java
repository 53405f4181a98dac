package io.torii.tests.web;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cookies of one realm. Like a browser and unlike the JDK it keeps Secure ones on plain localhost. */
final class Cookies {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    void keep(HttpHeaders headers) {
        for (var line : headers.allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(line)) {
                if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                    kept.remove(cookie.getName());
                } else {
                    kept.put(cookie.getName(), cookie.getValue());
                }
            }
        }
    }

    Cookies copy() {
        var copy = new Cookies();
        copy.kept.putAll(kept);
        return copy;
    }

    String header() {
        return kept.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
