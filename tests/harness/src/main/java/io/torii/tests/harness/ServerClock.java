package io.torii.tests.harness;

import java.util.concurrent.atomic.AtomicBoolean;
import org.keycloak.common.util.Time;
import org.keycloak.connections.infinispan.InfinispanConnectionProvider;
import org.keycloak.connections.infinispan.InfinispanUtil;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Keycloak's clock, and the caches' own, which else would keep entries by the real time. */
final class ServerClock {
    private static final AtomicBoolean CACHES_FOLLOW = new AtomicBoolean();

    private final KeycloakSessionFactory factory;

    ServerClock(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    int moveTo(int secondsFromNow) {
        if (CACHES_FOLLOW.compareAndSet(false, true)) {
            KeycloakModelUtils.runJobInTransaction(factory, ServerClock::lead);
        }
        Time.setOffset(secondsFromNow);
        return Time.getOffset();
    }

    private static void lead(KeycloakSession session) {
        var caches = session.getProvider(InfinispanConnectionProvider.class)
                .getCache(InfinispanConnectionProvider.ACTION_TOKEN_CACHE)
                .getCacheManager();
        InfinispanUtil.setTimeServiceToKeycloakTime(caches);
    }
}
