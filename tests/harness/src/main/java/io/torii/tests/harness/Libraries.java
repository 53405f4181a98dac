package io.torii.tests.harness;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The libraries as the running server loaded them. */
final class Libraries {
    private Libraries() {}

    static Map<String, String> versions() {
        return Map.of("jackson", source(ObjectMapper.class), "slf4j", source(named("org.slf4j.LoggerFactory")));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(Class<?> type) {
        var from = type.getProtectionDomain().getCodeSource();
        return from == null ? "unknown" : from.getLocation().getPath();
    }
}
