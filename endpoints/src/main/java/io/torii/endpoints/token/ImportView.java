package io.torii.endpoints.token;

import io.torii.domain.token.Imported;
import io.torii.domain.token.TokenList.Fault;
import java.util.List;

/**
 * What became of a list.
 *
 * @param imported how many are new
 * @param present how many were there before
 * @param rejected the lines that were left out
 */
public record ImportView(int imported, int present, List<Line> rejected) {
    static ImportView of(Imported imported) {
        return new ImportView(
                imported.kept(),
                imported.there(),
                imported.faults().stream().map(Line::of).toList());
    }

    /** One line of the list, the first being 1, and the code of its fault; nothing of what stands in it. */
    public record Line(int line, String error) {
        static Line of(Fault fault) {
            return new Line(fault.line(), fault.problem().code());
        }
    }
}
