package io.torii.endpoints.bringing;

import io.torii.endpoints.bringing.Stages.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a list of stages.
 *
 * @param changed how many were set
 * @param present how many stood there before
 * @param rejected the lines that were left out
 */
public record StagesView(int changed, int present, List<Line> rejected) {
    /** One line of the list, the first being 1, and the code of its fault; nothing of what stands in it. */
    public record Line(int line, String error) {}

    /** Counts while a list passes. */
    static final class Tally {
        private final List<Line> rejected = new ArrayList<>();
        private int changed;
        private int present;

        void count(int line, Outcome outcome) {
            outcome.error().ifPresentOrElse(error -> reject(line, error), () -> {
                changed += outcome.changed() ? 1 : 0;
                present += outcome.changed() ? 0 : 1;
            });
        }

        void reject(int line, String error) {
            rejected.add(new Line(line, error));
        }

        StagesView view() {
            rejected.sort(Comparator.comparingInt(Line::line));
            return new StagesView(changed, present, List.copyOf(rejected));
        }
    }
}
