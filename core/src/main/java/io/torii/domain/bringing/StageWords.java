package io.torii.domain.bringing;

import io.torii.domain.enrollment.Brought;
import io.torii.domain.enrollment.Stage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * Reads a stage and since when it is so.
 *
 * @param now since when it is so if nothing is said, and the latest
 * @param zone where a day begins
 */
public record StageWords(Instant now, ZoneId zone) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /**
     * {@code none}, {@code registering} or {@code active}, and a day or an instant with its offset (ISO 8601), or nothing.
     *
     * @throws StageException for anything else
     */
    public Brought read(String stage, String since) {
        var read = Arrays.stream(Stage.values())
                .filter(each -> each.name().equalsIgnoreCase(stage))
                .findFirst()
                .orElseThrow(() -> new StageException(StageProblem.UNKNOWN));
        if (!Brought.settable(read)) {
            throw new StageException(StageProblem.EARNED);
        }
        return new Brought(read, since.isBlank() ? now : instant(since.strip()));
    }

    private Instant instant(String typed) {
        try {
            var read = typed.contains("T")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDate.parse(typed).atStartOfDay(zone).toInstant();
            if (!read.isBefore(EARLIEST) && !read.isAfter(now)) {
                return read;
            }
        } catch (DateTimeException e) {
            throw new StageException(StageProblem.SINCE);
        }
        throw new StageException(StageProblem.SINCE);
    }
}
