package io.torii.domain.token;

import java.util.List;

/**
 * What became of a list of tokens.
 *
 * @param kept how many are new
 * @param there how many were there before
 * @param faults the lines that were left out, in their order
 */
public record Imported(int kept, int there, List<TokenList.Fault> faults) {
    public Imported {
        faults = List.copyOf(faults);
    }
}
