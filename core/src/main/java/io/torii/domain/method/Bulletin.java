package io.torii.domain.method;

import io.torii.domain.Told;
import java.time.LocalDateTime;

/**
 * What an institution tells about one kind of method for a while: "texts are slow today" (R80).
 *
 * @param from when it is first shown, in the realm's zone
 * @param until when it is shown no more
 */
public record Bulletin(MethodKind kind, LocalDateTime from, LocalDateTime until, Told words) {
    public Bulletin {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    public boolean shownAt(LocalDateTime now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
