package io.torii.keycloak.delivery;

import io.torii.domain.delivery.RealmShare.Raise;
import io.torii.domain.delivery.Thresholds;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How figures of a purse are typed. */
final class RaiseText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,8}) +until +(\\S+)");
    private static final Pattern COMMA = Pattern.compile(" *, *");

    private RaiseText() {}

    static Optional<Raise> read(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var parts = FORM.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a raise reads: figure until date");
        }
        var until = LocalDate.parse(parts.group(2)).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.of(new Raise(Integer.parseInt(parts.group(1)), until));
    }

    static Thresholds thresholds(String typed) {
        return new Thresholds(
                Stream.of(COMMA.split(typed)).map(Integer::valueOf).toList());
    }
}
