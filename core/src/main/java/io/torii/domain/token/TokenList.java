package io.torii.domain.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A maker's list of tokens: a first line that names the columns, a row per token. What can be read is kept, and the rest
 * is told by its line.
 *
 * @param tokens those that can be read, in their order
 * @param faults the others
 */
public record TokenList(List<Row> tokens, List<Fault> faults) {
    public TokenList {
        tokens = List.copyOf(tokens);
        faults = List.copyOf(faults);
    }

    /** The list that this text is; empty when its first line does not name the columns that a list must have. */
    public static Optional<TokenList> parse(String text) {
        var lines = text.replaceFirst("^\\uFEFF", "").split("\\r\\n|\\n|\\r", -1);
        return TokenColumns.of(lines[0]).map(columns -> rows(columns, lines));
    }

    /** How many lines it has. */
    public int size() {
        return tokens.size() + faults.size();
    }

    private static TokenList rows(TokenColumns columns, String[] lines) {
        List<Row> tokens = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> serials = new HashSet<>();
        for (var i = 1; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            var line = i + 1;
            columns.read(lines[i]).onto(problem -> faults.add(new Fault(line, problem)), token -> {
                if (serials.add(token.serial().toLowerCase(Locale.ROOT))) {
                    tokens.add(new Row(line, token));
                } else {
                    faults.add(new Fault(line, RowProblem.SERIAL_TWICE));
                }
            });
        }
        return new TokenList(tokens, faults);
    }

    /** A token, and the line that it stands in; the first line of the text is 1. */
    public record Row(int line, FactoryToken token) {}

    /** A line that is left out, and why. */
    public record Fault(int line, RowProblem problem) {}
}
