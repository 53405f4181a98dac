package io.torii.endpoints.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text in HTML: as content and within double quotes (R95). */
public final class Html {
    private Html() {}

    /** The page's frame, style or picture that stands beside a class. */
    public static String file(Class<?> owner, String name) {
        try (var file = owner.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
