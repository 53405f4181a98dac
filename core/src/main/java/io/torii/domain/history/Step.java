package io.torii.domain.history;

import java.time.Instant;

/** One end of a method's life: when it began or ended, and what is known of it. */
public record Step(Instant at, Circumstance circumstance) {}
