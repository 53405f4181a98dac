package io.torii.fake;

import io.torii.port.Chance;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;

/** Chance that is the same in every run, and draws the numbers that a test wants. */
public final class CountedChance implements Chance {
    private final Random random = new Random(1);
    private final Deque<Long> numbers = new ArrayDeque<>();

    @Override
    public synchronized byte[] bytes(int count) {
        if (count == Long.BYTES && !numbers.isEmpty()) {
            return ByteBuffer.allocate(Long.BYTES).putLong(numbers.remove()).array();
        }
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The next numbers that are drawn of 8 bytes. */
    public synchronized void next(Long... wanted) {
        numbers.addAll(Arrays.asList(wanted));
    }
}
