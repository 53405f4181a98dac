package io.torii.endpoints.bringing;

import io.torii.endpoints.bringing.Stages.Outcome;
import io.torii.endpoints.staff.Permit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a list of accounts.
 *
 * @param changed how many were set
 * @param present how many stood there before
 * @param rejected the lines that were left out
 */
public record StagesView(int changed, int present, List<RejectedLine> rejected) {
    /** Counts while a list passes. */
    static final class Tally {
        private final List<RejectedLine> rejected = new ArrayList<>();
        private int changed;
        private int present;

        void count(int line, Outcome outcome) {
            outcome.error().ifPresentOrElse(error -> reject(line, error), () -> {
                changed += outcome.changed() ? 1 : 0;
                present += outcome.changed() ? 0 : 1;
            });
        }

        void reject(int line, String error) {
            rejected.add(new RejectedLine(line, error));
        }

        /** Ends the list: its admin event is written, and this is answered. */
        StagesView told(Permit permit) {
            rejected.sort(Comparator.comparingInt(RejectedLine::line));
            permit.done("", new Sum(changed, present, rejected.size()).details("torii_changed"));
            return new StagesView(changed, present, List.copyOf(rejected));
        }
    }
}
