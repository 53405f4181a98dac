package io.torii.domain.delivery;

import java.util.List;

/** At which shares of a purse staff are told (R30). */
public record Thresholds(List<Integer> percents) {
    public static final Thresholds DEFAULT = new Thresholds(List.of(50, 80));

    public Thresholds {
        percents = percents.stream().sorted().toList();
        if (percents.stream().anyMatch(percent -> percent < 1 || percent > 100)) {
            throw new IllegalArgumentException("alert thresholds must be 1 to 100 %, were " + percents);
        }
    }

    /** How much can be spent before the first threshold is reached; all of it when there is none. */
    public long untold(long most) {
        return percents.stream()
                .findFirst()
                .map(lowest -> Math.max(0, (most * lowest - 1) / 100))
                .orElse(most);
    }

    /** The highest threshold that has been reached, 0 when none has. */
    public int reached(long spent, long most) {
        return percents.stream()
                .filter(percent -> spent * 100 >= most * percent)
                .reduce(0, (lower, higher) -> higher);
    }
}
