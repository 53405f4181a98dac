package io.torii.endpoints.page;

import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a web app in the jar. There are these and no others, so no name leads anywhere else. */
public final class AppFiles {
    /** The type of modules and workers. */
    public static final String SCRIPT = "text/javascript;charset=utf-8";

    public static final String PAGE = "text/html;charset=utf-8";
    public static final String STYLE = "text/css;charset=utf-8";

    private final String folder;
    private final Map<String, String> types;
    private final Map<String, AppFile> read = new ConcurrentHashMap<>();

    /**
     * Those of one app.
     *
     * @param folder where they lie in the jar, with a slash at its end
     * @param types the type of each
     */
    public AppFiles(String folder, Map<String, String> types) {
        this.folder = folder;
        this.types = types;
    }

    public Optional<AppFile> named(String name) {
        return Optional.ofNullable(types.get(name)).map(type -> read.computeIfAbsent(name, file -> file(file, type)));
    }

    private AppFile file(String name, String type) {
        var content = content(name);
        return new AppFile(type, content, new EntityTag(digest(content)));
    }

    private byte[] content(String name) {
        try (var file = AppFiles.class.getResourceAsStream(folder + name)) {
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
