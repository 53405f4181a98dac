package io.torii.port;

import io.torii.domain.Slot;
import java.time.Instant;
import java.util.Optional;

/** Numbered places that expire by themselves: the way in which tries and sends are counted before anything happens. */
public interface Slots {
    /**
     * Claims one of the slot's places for the length of its window. Of any number of callers on any nodes exactly
     * {@link Slot#places()} succeed within a window; a claim takes hold at once and a rollback does not return it.
     */
    boolean claim(Slot slot);

    /**
     * Claims likewise, and keeps until when, for whoever is told how long to wait.
     *
     * @return empty when a place was claimed; else when the next one is free, or the end of a whole window where that is
     *     not known: of places that are not spent, and of those whose request is not committed
     */
    Optional<Instant> spend(Slot slot);
}
