package io.torii.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.fake.Crowd;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What our stores take for granted of Keycloak's single-use objects, which document none of it. */
@SuppressWarnings("checkstyle:MethodCount")
public record SingleUsePromises(KeycloakSessionFactory factory) {
    private static final long LIFE = 60;
    private static final Map<String, String> ONE = Map.of("note", "one");
    private static final Map<String, String> OTHER = Map.of("note", "other");

    @Test
    public void a_put_is_seen_by_others_once_it_is_committed_and_not_before() {
        var key = key();

        in(objects -> {
            objects.put(key, LIFE, ONE);
            assertThat(get(key)).isNull();
            return true;
        });

        assertThat(get(key)).isEqualTo(ONE);
    }

    @Test
    public void a_put_is_lost_when_its_transaction_is_rolled_back() {
        var key = key();

        undone(objects -> {
            objects.put(key, LIFE, ONE);
            return true;
        });

        assertThat(get(key)).isNull();
    }

    @Test
    public void a_put_over_what_is_there_replaces_notes_and_life() {
        var key = key();
        put(key, ONE);
        Time.setOffset(Time.getOffset() + 50);

        put(key, OTHER);

        assertThat(get(key)).isEqualTo(OTHER);
        Time.setOffset(Time.getOffset() + 50);
        assertThat(get(key)).isEqualTo(OTHER);
        Time.setOffset(Time.getOffset() + 20);
        assertThat(get(key)).isNull();
    }

    @Test
    public void of_eight_puts_of_one_key_the_last_stands_and_none_fails() {
        var key = key();

        Crowd.of(() -> put(key, Map.of("note", UUID.randomUUID().toString())));

        assertThat(get(key)).containsOnlyKeys("note");
    }

    @Test
    public void of_eight_claims_one_wins_and_a_rollback_does_not_return_it() {
        var key = key();

        var won = Crowd.of(() -> undone(objects -> objects.putIfAbsent(key, LIFE)));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(this.<Boolean>in(objects -> objects.contains(key))).isTrue();
    }

    @Test
    public void of_eight_removals_one_gets_the_notes_and_a_rollback_does_not_put_them_back() {
        var key = key();
        put(key, ONE);

        var taken = Crowd.of(() -> undone(objects -> objects.remove(key)));

        assertThat(taken.stream().filter(Objects::nonNull)).containsExactly(ONE);
        assertThat(get(key)).isNull();
    }

    @Test
    public void a_claim_is_removed_like_anything_else_and_free_again() {
        var key = key();
        in(objects -> objects.putIfAbsent(key, LIFE));

        assertThat(this.<Map<String, String>>in(objects -> objects.remove(key))).isEmpty();

        assertThat(this.<Boolean>in(objects -> objects.putIfAbsent(key, LIFE))).isTrue();
    }

    /** Why {@code Kept} gives each step a transaction of its own. */
    @Test
    public void what_a_transaction_has_put_it_cannot_remove() {
        var key = key();

        var removed = this.<Map<String, String>>in(objects -> {
            objects.put(key, LIFE, ONE);
            return objects.remove(key);
        });

        assertThat(removed).isNull();
        assertThat(get(key)).isEqualTo(ONE);
    }

    @Test
    public void what_an_inner_transaction_did_stands_when_the_outer_is_rolled_back_and_is_seen_by_it() {
        var kept = key();
        var gone = key();
        put(gone, ONE);

        undone(outer -> {
            assertThat(outer.get(gone)).isEqualTo(ONE);
            put(kept, ONE);
            in(objects -> objects.remove(gone));
            assertThat(outer.get(kept)).isEqualTo(ONE);
            assertThat(outer.get(gone)).isNull();
            return true;
        });

        assertThat(get(kept)).isEqualTo(ONE);
        assertThat(get(gone)).isNull();
    }

    private static String key() {
        return "torii:promise:" + UUID.randomUUID();
    }

    private boolean put(String key, Map<String, String> notes) {
        return in(objects -> {
            objects.put(key, LIFE, notes);
            return true;
        });
    }

    private Map<String, String> get(String key) {
        return in(objects -> objects.get(key));
    }

    private <T> T in(Function<SingleUseObjectProvider, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session -> work.apply(session.singleUseObjects()));
    }

    private <T> T undone(Function<SingleUseObjectProvider, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            var result = work.apply(session.singleUseObjects());
            session.getTransactionManager().setRollbackOnly();
            return result;
        });
    }
}
