package io.torii.tests.harness;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.port.Keys;
import java.util.Arrays;

/** Master keys while they are rotated; the numbers are keys, the present one first. */
final class RotatedKeys {
    private RotatedKeys() {}

    static Keys of(int... masters) {
        var keys = Arrays.stream(masters).mapToObj(RotatedKeys::key).toList();
        return (realm, purpose) -> new KeyRing(keys.get(0), keys.subList(1, keys.size()));
    }

    private static MacKey key(int seed) {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = (byte) seed;
        return MacKey.of(bytes);
    }
}
