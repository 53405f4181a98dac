package io.torii.domain.gate;

import io.torii.domain.method.Method;
import io.torii.domain.method.Methods;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which methods of an account are new (R4): the first, bound with the password alone, and for as long whatever was bound
 * since, because the same hand may have bound it. A new method signs in and changes nothing that older ones guard.
 *
 * @param methods everything registered
 * @param begun when the first was bound with the password alone, if it was
 * @param term how long a method is new, 0 or more
 */
public record Novelty(Methods methods, Optional<Instant> begun, Duration term) {
    /** Until when these factors change nothing; empty when one of an older method was shown to manage, or none is new. */
    public Optional<Instant> until(List<Factor> shown, Instant now) {
        var settled = shown.stream()
                .filter(factor -> factor.purpose() == Purpose.MANAGE)
                .anyMatch(this::settled);
        return begun.map(at -> at.plus(term)).filter(now::isBefore).filter(end -> !settled);
    }

    /** Whether this is one of the new; what is not there is none. */
    public boolean isNew(String credential) {
        return methods.stored().stream().anyMatch(method -> method.credential().equals(credential) && isNew(method));
    }

    /** By the method that it names, or by every one of its kind: any of those could have been it. */
    private boolean settled(Factor factor) {
        var shown = methods.stored().stream()
                .filter(method -> method.kind() == factor.kind())
                .filter(method ->
                        factor.credential().isEmpty() || factor.credential().equals(method.credential()))
                .toList();
        return !shown.isEmpty() && shown.stream().noneMatch(this::isNew);
    }

    /** To the second, as it is stored. */
    private boolean isNew(Method method) {
        return begun.filter(at -> method.since().getEpochSecond() >= at.getEpochSecond())
                .isPresent();
    }
}
