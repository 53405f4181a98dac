package io.torii.keycloak.webpush;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class MemoryVapidRows implements VapidRows {
    private final Map<String, SealedKey> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<SealedKey> find(String realm) {
        return Optional.ofNullable(rows.get(realm));
    }

    @Override
    public List<SealedKey> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public boolean add(SealedKey first) {
        return rows.putIfAbsent(first.realm(), first) == null;
    }

    @Override
    public boolean replace(SealedKey stored, SealedKey next) {
        return rows.replace(stored.realm(), stored, next);
    }
}
