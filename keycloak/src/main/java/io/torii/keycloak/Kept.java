package io.torii.keycloak;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Single-use objects of one room, each in a transaction of its own: Keycloak queues a put() until commit. */
public record Kept(KeycloakSession session) {
    /** @param kind begins with the name of its room */
    public static String key(String kind, String... parts) {
        return SingleUseKey.of(kind, List.of(parts));
    }

    /** In the place of what is there, if anything is: notes and life are these. */
    public void put(String key, Duration life, Map<String, String> notes) {
        own(objects -> {
            objects.put(key, seconds(life), notes);
            return null;
        });
    }

    /** True for exactly one caller on every node. */
    public boolean claim(String key, Duration life) {
        return own(objects -> objects.putIfAbsent(key, seconds(life)));
    }

    public Optional<Map<String, String>> get(String key) {
        return Optional.ofNullable(session.singleUseObjects().get(key));
    }

    public boolean has(String key) {
        return session.singleUseObjects().contains(key);
    }

    /** Present for exactly one caller on every node. */
    public Optional<Map<String, String>> take(String key) {
        return Optional.ofNullable(own(objects -> objects.remove(key)));
    }

    /** Takes away whatever of these is there. */
    public void forget(Stream<String> keys) {
        own(objects -> {
            keys.filter(objects::contains).forEach(objects::remove);
            return null;
        });
    }

    private <T> T own(Function<SingleUseObjectProvider, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(), own -> work.apply(own.singleUseObjects()));
    }

    private static long seconds(Duration life) {
        return Math.max(1, life.toSeconds());
    }
}
