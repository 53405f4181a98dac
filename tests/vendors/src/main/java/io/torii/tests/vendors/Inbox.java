package io.torii.tests.vendors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The texts or calls a fake has taken, in order; tests wait on it instead of sleeping. */
final class Inbox<T extends Addressed> {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<T> texts = new ArrayList<>();

    void add(T text) {
        lock.lock();
        try {
            texts.add(text);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    List<T> all() {
        lock.lock();
        try {
            return List.copyOf(texts);
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            texts.clear();
        } finally {
            lock.unlock();
        }
    }

    /** All texts to the number as soon as there are as many. */
    List<T> await(String number, int atLeast) {
        lock.lock();
        try {
            var left = PATIENCE.toNanos();
            while (to(number).size() < atLeast) {
                if (left <= 0) {
                    throw new AssertionError("waited for " + atLeast + " for one number, there are "
                            + to(number).size() + " of " + texts.size());
                }
                left = arrived.awaitNanos(left);
            }
            return to(number);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a text", interrupted);
        } finally {
            lock.unlock();
        }
    }

    private List<T> to(String number) {
        return texts.stream().filter(text -> text.to().equals(number)).toList();
    }
}
