package io.torii.domain.staff;

import io.torii.domain.calendar.Memberships;
import io.torii.domain.calendar.Who;
import java.util.List;

/** Which users the clerks of which group serve at their counter (R53). */
public record CounterGroups(List<Line> lines) {
    public CounterGroups {
        lines = List.copyOf(lines);
    }

    /** Whether one of the clerk's groups is given one of the user's. */
    public boolean serve(Memberships clerk, Memberships user) {
        return lines.stream()
                .filter(line -> clerk.include(line.clerks()))
                .flatMap(line -> line.users().stream())
                .anyMatch(user::include);
    }

    /**
     * What one group of clerks is given.
     *
     * @param clerks their group
     * @param users groups of users, one at least
     */
    public record Line(Who clerks, List<Who> users) {
        public Line {
            users = List.copyOf(users);
            if (users.isEmpty()) {
                throw new IllegalArgumentException("a counter serves one group at least");
            }
        }
    }
}
