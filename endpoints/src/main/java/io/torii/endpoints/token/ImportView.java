package io.torii.endpoints.token;

import io.torii.domain.token.Imported;
import io.torii.domain.token.TokenList.Fault;
import io.torii.endpoints.bringing.RejectedLine;
import java.util.List;

/**
 * What became of a list.
 *
 * @param imported how many are new
 * @param present how many were there before
 * @param rejected the lines that were left out
 */
public record ImportView(int imported, int present, List<RejectedLine> rejected) {
    static ImportView of(Imported imported) {
        return new ImportView(
                imported.kept(),
                imported.there(),
                imported.faults().stream().map(ImportView::line).toList());
    }

    private static RejectedLine line(Fault fault) {
        return new RejectedLine(fault.line(), fault.problem().code());
    }
}
