package io.torii.keycloak.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.Kept;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;

final class RecentTest {
    private static final Instant NOON = Instant.parse("2027-04-01T12:00:00Z");

    private final Map<Object, Object> objects = new HashMap<>();

    @Test
    void a_report_is_shown_for_ten_minutes_and_says_when_it_was_counted() {
        keep("realm", report(NOON));

        assertThat(recent("realm").at(NOON.plusSeconds(599))).contains(report(NOON));
        assertThat(recent("realm").at(NOON.plusSeconds(600))).isEmpty();
        assertThat(recent("realm").at(NOON.minusSeconds(1))).isEmpty();
    }

    @Test
    void it_is_counted_again_before_it_is_too_old() {
        keep("realm", report(NOON));

        assertThat(recent("realm").freshAt(NOON.plusSeconds(539))).isTrue();
        assertThat(recent("realm").freshAt(NOON.plusSeconds(540))).isFalse();
    }

    @Test
    void another_realms_is_not_shown() {
        keep("realm", report(NOON));

        assertThat(recent("another").at(NOON)).isEmpty();
    }

    private void keep(String realm, Coverage report) {
        objects.put(Kept.key("coverage-report", realm), Map.of("report", CoverageText.of(report)));
    }

    private Recent recent(String realm) {
        var store = of(SingleUseObjectProvider.class, arguments -> objects.get(arguments[0]));
        return new Recent(new Kept(of(KeycloakSession.class, arguments -> store)), realm);
    }

    /** Of which one method alone is called. */
    private static <T> T of(Class<T> type, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.apply(arguments)));
    }

    private static Coverage report(Instant at) {
        return new Coverage(at, 50_000, 0, 0, Map.of(), Map.of(), List.of(), 0);
    }
}
