package io.torii.keycloak.enrollment;

import io.torii.domain.enrollment.Trial;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods were tried, as one column: the latest one's credential, then the earlier ones with their instants. */
final class TrialText {
    private static final String SEPARATOR = " ";
    private static final String AT = "@";

    private TrialText() {}

    static String of(Trial trial) {
        var earlier = trial.earlier().stream()
                .map(each -> each.credential() + AT + each.at().getEpochSecond());
        return Stream.concat(Stream.of(trial.credential()), earlier).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException when it is not such a text
     */
    static Trial read(String text, Instant at) {
        var all = Arrays.asList(text.split(SEPARATOR, -1));
        return new Trial(
                all.get(0),
                at,
                all.subList(1, all.size()).stream().map(TrialText::earlier).toList());
    }

    private static Trial earlier(String text) {
        var end = text.lastIndexOf(AT);
        if (end < 1) {
            throw new IllegalArgumentException("an earlier trial has an instant");
        }
        return new Trial(text.substring(0, end), Instant.ofEpochSecond(Long.parseLong(text.substring(end + 1))));
    }
}
