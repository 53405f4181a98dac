package io.torii.port;

import io.torii.domain.Slot;

/** Numbered places that expire by themselves: the way in which tries and sends are counted before anything happens. */
@FunctionalInterface
public interface Slots {
    /**
     * Claims one of the slot's places for the length of its window. Of any number of callers on any nodes exactly
     * {@link Slot#places()} succeed within a window; a claim takes hold at once and a rollback does not return it.
     */
    boolean claim(Slot slot);
}
