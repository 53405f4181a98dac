package io.torii.tests.fuzz;

import java.util.List;

/** One after the other, again and again: whatever is on the list has its turn. */
final class Rounds<T> {
    private final List<T> all;
    private int turn;

    Rounds(List<T> all) {
        this(all, 0);
    }

    /** @param first whose turn it is first */
    Rounds(List<T> all, int first) {
        this.all = List.copyOf(all);
        this.turn = first;
    }

    T next() {
        return all.get(turn++ % all.size());
    }

    int size() {
        return all.size();
    }
}
