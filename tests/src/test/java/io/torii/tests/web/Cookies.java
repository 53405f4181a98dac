package io.torii.tests.web;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cookies of each realm. Like a browser and unlike the JDK it keeps Secure ones on plain localhost. */
final class Cookies {
    private final Map<Name, String> kept = new ConcurrentHashMap<>();

    void keep(HttpHeaders headers) {
        for (var line : headers.allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(line)) {
                var name = new Name(cookie.getPath() == null ? "/" : cookie.getPath(), cookie.getName());
                if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                    kept.remove(name);
                } else {
                    kept.put(name, cookie.getValue());
                }
            }
        }
    }

    Cookies copy() {
        var copy = new Cookies();
        copy.kept.putAll(kept);
        return copy;
    }

    boolean has(String cookie) {
        return kept.keySet().stream().anyMatch(each -> each.name().equals(cookie));
    }

    Optional<String> value(String cookie) {
        return kept.entrySet().stream()
                .filter(each -> each.getKey().name().equals(cookie))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A cookie whose name begins so gets the value that the other browser keeps under its own. */
    void take(String prefix, Cookies other) {
        var theirs = other.kept.entrySet().stream()
                .filter(each -> each.getKey().name().startsWith(prefix))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        kept.replaceAll((name, mine) -> name.name().startsWith(prefix) ? theirs : mine);
    }

    /** Those that belong to this address. */
    String header(URI address) {
        return kept.entrySet().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private record Name(String path, String name) {}
}
