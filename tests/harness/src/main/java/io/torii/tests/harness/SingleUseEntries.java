package io.torii.tests.harness;

import java.util.List;
import org.keycloak.connections.infinispan.InfinispanConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** What stands in the store of single-use objects. */
final class SingleUseEntries {
    private final KeycloakSession session;

    SingleUseEntries(KeycloakSession session) {
        this.session = session;
    }

    /** Keys of ours; the cache's iterator leaves out what has expired. */
    List<String> keys() {
        return session
                .getProvider(InfinispanConnectionProvider.class)
                .getCache(InfinispanConnectionProvider.ACTION_TOKEN_CACHE)
                .keySet()
                .stream()
                .map(String::valueOf)
                .filter(key -> key.contains("torii"))
                .sorted()
                .toList();
    }
}
