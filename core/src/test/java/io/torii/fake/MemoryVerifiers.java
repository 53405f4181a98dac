package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace;
import io.torii.port.token.TokenVerifiers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Credentials of tokens in memory; a realm looks one step around. */
public final class MemoryVerifiers implements TokenVerifiers {
    public final Set<Subject> entitled = new HashSet<>();
    public final Map<Subject, Integer> otherApps = new HashMap<>();
    public final Map<String, TokenFace> faces = new HashMap<>();
    /** What somebody else does once a credential is made. */
    public Runnable meanwhile = () -> {};

    @Override
    public boolean entitled(Subject subject) {
        return entitled.contains(subject);
    }

    @Override
    public int apps(Subject subject) {
        return otherApps.getOrDefault(subject, 0) + faces.size();
    }

    @Override
    public int window(String realm) {
        return 1;
    }

    @Override
    public Optional<String> create(Subject subject, Token token, TokenFace face, String typed) {
        var id = "credential-" + token.serial();
        faces.put(id, face);
        meanwhile.run();
        return Optional.of(id);
    }

    @Override
    public Optional<TokenFace> face(Subject subject, String credential) {
        return Optional.ofNullable(faces.get(credential));
    }

    @Override
    public void count(Subject subject, String credential, long counter) {
        faces.computeIfPresent(credential, (id, face) -> new TokenFace(face.seed(), face.mode(), counter));
    }

    @Override
    public void remove(Subject subject, String credential) {
        faces.remove(credential);
    }
}
