package io.torii.keycloak.webpush;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Master keys are rotated and lost; the numbers are master keys, the current one first. */
final class VapidKeysTest {
    private static final String REALM = "realm";

    private final VapidRows rows = new MemoryVapidRows();

    @Test
    void a_key_is_made_once_and_stays() {
        var key = server(1).of(REALM);

        assertThat(server(1).of(REALM)).isEqualTo(key);
        assertThat(server(1).of("another")).isNotEqualTo(key);
    }

    @Test
    void a_key_outlives_the_master_key_that_sealed_it_R44() {
        var key = server(1).of(REALM);

        server(2, 1).of(REALM);

        assertThat(server(2).of(REALM)).isEqualTo(key);
    }

    @Test
    void a_key_that_nobody_asks_for_is_sealed_anew_when_a_server_starts_R44() {
        var key = server(1).of(REALM);

        server(2, 1).renew();

        assertThat(server(2).of(REALM)).isEqualTo(key);
    }

    @Test
    void nodes_that_were_restarted_and_nodes_that_were_not_have_the_same_key() {
        var key = server(1).of(REALM);
        server(2, 1).renew();
        var stored = rows.find(REALM);

        assertThat(server(1).of(REALM)).isEqualTo(key);
        assertThat(server(2, 1).of(REALM)).isEqualTo(key);
        assertThat(rows.find(REALM)).isEqualTo(stored);
    }

    @Test
    void a_master_key_that_was_taken_away_opens_nothing_after_the_next_start() {
        server(1).of(REALM);
        server(2, 1).renew();

        server(2).renew();

        var stored = rows.find(REALM).orElseThrow();
        assertThat(seal(1).open(stored.privateKey())).isEmpty();
        assertThat(seal(2).open(stored.privateKey())).isPresent();
    }

    @Test
    void a_key_that_nobody_opens_is_replaced_and_the_new_one_stays() {
        var lost = server(1).of(REALM);

        var key = server(2).of(REALM);

        assertThat(key.publicKey()).isNotEqualTo(lost.publicKey());
        assertThat(server(2).of(REALM)).isEqualTo(key);
    }

    @Test
    void a_start_replaces_nothing() {
        server(1).of(REALM);
        var stored = rows.find(REALM);

        server(2).renew();

        assertThat(rows.find(REALM)).isEqualTo(stored);
    }

    @Test
    void of_eight_that_miss_a_key_at_once_one_replaces_it() throws Exception {
        server(1).of(REALM);

        assertThat(eight(() -> server(2).of(REALM))).hasSize(1);
    }

    @Test
    void of_eight_that_ask_first_one_makes_it() throws Exception {
        assertThat(eight(() -> server(1).of(REALM))).hasSize(1);
    }

    private static List<VapidKey> eight(Callable<VapidKey> ask) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        var start = new CyclicBarrier(8);
        try {
            var asked = Stream.generate(() -> pool.submit(() -> {
                        start.await();
                        return ask.call();
                    }))
                    .limit(8)
                    .toList();
            return asked.stream().map(VapidKeysTest::told).distinct().toList();
        } finally {
            pool.shutdown();
        }
    }

    private static VapidKey told(Future<VapidKey> asked) {
        try {
            return asked.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private VapidKeys server(int... masters) {
        return new VapidKeys(rows, (realm, purpose) -> ring(masters));
    }

    private static VapidSeal seal(int... masters) {
        return new VapidSeal(ring(masters), () -> new byte[12]);
    }

    private static KeyRing ring(int... masters) {
        var keys = Arrays.stream(masters).mapToObj(VapidKeysTest::key).toList();
        return new KeyRing(keys.get(0), keys.subList(1, keys.size()));
    }

    private static MacKey key(int seed) {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = (byte) seed;
        return MacKey.of(bytes);
    }
}
