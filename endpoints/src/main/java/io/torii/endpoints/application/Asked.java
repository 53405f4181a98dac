package io.torii.endpoints.application;

import io.torii.domain.application.PlainText;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.services.ErrorResponseException;

/**
 * The members of a request's body.
 *
 * @param members as they were sent; null for no body
 */
record Asked(Map<String, ?> members) {
    /** One of an enum's names in small letters; 400 {@code torii_bad_<member>} for anything else. */
    <E extends Enum<E>> E one(String member, Class<E> type) {
        return optional(member, type).orElseThrow(() -> bad(member));
    }

    /** As {@link #one}, where it may be left out. */
    <E extends Enum<E>> Optional<E> optional(String member, Class<E> type) {
        var given = value(member);
        return given.map(sent -> named(sent, type).orElseThrow(() -> bad(member)));
    }

    /** Any number of an enum's names. */
    <E extends Enum<E>> Set<E> several(String member, Class<E> type) {
        var given = value(member);
        if (given.isEmpty()) {
            return Set.of();
        }
        if (!(given.get() instanceof Collection<?> sent)) {
            throw bad(member);
        }
        return sent.stream()
                .map(each -> named(each, type).orElseThrow(() -> bad(member)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One line or more, of that many characters. */
    String text(String member, int least, int most) {
        var sent = value(member).orElse("");
        if (!(sent instanceof String typed)
                || typed.strip().length() < least
                || typed.strip().length() > most
                || !PlainText.is(typed)) {
            throw bad(member);
        }
        return typed.strip();
    }

    Optional<LocalDate> day(String member) {
        try {
            return value(member).map(sent -> LocalDate.parse(String.valueOf(sent)));
        } catch (DateTimeException none) {
            throw bad(member);
        }
    }

    private Optional<Object> value(String member) {
        return Optional.ofNullable(members).map(all -> all.get(member));
    }

    private static <E extends Enum<E>> Optional<E> named(Object sent, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Answer.word(each).equals(sent))
                .findFirst();
    }

    static ErrorResponseException bad(String member) {
        return Answer.refused("bad_" + member, Response.Status.BAD_REQUEST);
    }
}
