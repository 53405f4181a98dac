package io.torii.endpoints.push;

import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A file of the web app. There are these and no others, so no name leads anywhere else. */
final class AppFile {
    private static final String FOLDER = "/io/torii/authenticator-app/";
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    /** Each with its type. */
    static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html;charset=utf-8",
            "app.css", "text/css;charset=utf-8",
            "app.js", SCRIPT,
            "sw.js", SCRIPT,
            "manifest.webmanifest", "application/manifest+json",
            "icons/icon.svg", "image/svg+xml",
            "icons/icon-192.png", "image/png",
            "icons/icon-512.png", "image/png",
            "icons/maskable-512.png", "image/png");

    private static final Map<String, AppFile> READ = new ConcurrentHashMap<>();

    private final String type;
    private final byte[] content;
    private final EntityTag tag;

    private AppFile(String type, byte[] content) {
        this.type = type;
        this.content = content;
        this.tag = new EntityTag(digest(content));
    }

    static Optional<AppFile> named(String name) {
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> READ.computeIfAbsent(name, file -> new AppFile(type, read(file))));
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content.clone();
    }

    EntityTag tag() {
        return tag;
    }

    private static byte[] read(String name) {
        try (var file = AppFile.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the app has no " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
