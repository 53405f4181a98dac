package io.torii.keycloak.staff;

import io.torii.domain.calendar.Who;
import io.torii.domain.staff.CounterGroups;
import io.torii.keycloak.policy.LineException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of {@code /counter/hongo = /students/hongo, /staff/hongo}. */
final class CounterText {
    private static final Pattern LINES = Pattern.compile("\\R|;|##");

    private CounterText() {}

    /** @throws LineException for the first line that cannot be read, named by its number from 1 */
    static CounterGroups read(String typed) {
        var lines = LINES.split(typed, -1);
        List<CounterGroups.Line> read = new ArrayList<>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read.add(line(i + 1, lines[i].split("=", 2)));
            }
        }
        return new CounterGroups(read);
    }

    private static CounterGroups.Line line(int number, String[] sides) {
        if (sides.length < 2) {
            throw new LineException(number, "no = between clerks and users");
        }
        try {
            var users = Arrays.stream(sides[1].split(",", -1)).map(CounterText::group);
            return new CounterGroups.Line(group(sides[0]), users.toList());
        } catch (IllegalArgumentException e) {
            throw new LineException(number, e.getMessage());
        }
    }

    private static Who group(String path) {
        return new Who(Who.Kind.GROUP, path.strip());
    }
}
