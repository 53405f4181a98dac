package io.torii.domain.history;

import java.util.Optional;

/**
 * What is known of a change of methods.
 *
 * @param by whose doing
 * @param actor the id of the member of staff
 * @param from the neighbourhood of the address that it came from, as {@link io.torii.domain.where.AddressBlock} has it;
 *     may be empty
 * @param how what was proven before a binding, or why a method ended; a word of ours or the staff's own reason, may be empty
 */
public record Circumstance(Hand by, Optional<String> actor, String from, String how) {
    /** Nothing else is known of it. */
    public static Circumstance of(Hand by) {
        return new Circumstance(by, Optional.empty(), "", "");
    }

    Circumstance how(String words) {
        return new Circumstance(by, actor, from, words);
    }
}
