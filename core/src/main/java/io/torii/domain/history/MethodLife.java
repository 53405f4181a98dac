package io.torii.domain.history;

import java.util.Optional;

/**
 * One method that an account has or had (R66).
 *
 * @param holding what it was
 * @param begun when it was bound
 * @param ended when it ended; empty while the account has it
 */
public record MethodLife(Holding holding, Step begun, Optional<Step> ended) {}
