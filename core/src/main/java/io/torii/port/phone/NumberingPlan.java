package io.torii.port.phone;

import io.torii.domain.phone.ReadNumber;
import java.util.Optional;

/** Knows the numbering plans of the world. */
@FunctionalInterface
public interface NumberingPlan {
    /**
     * The number that somebody typed, in national or international form; empty when no plan has it.
     *
     * @param home the ISO 3166-1 alpha-2 country whose national form is understood, or empty for none
     */
    Optional<ReadNumber> read(String typed, String home);
}
