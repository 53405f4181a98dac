package io.torii.ceremony.token;

import io.torii.domain.token.Arrival;
import io.torii.domain.token.Imported;
import io.torii.domain.token.RowProblem;
import io.torii.domain.token.TokenList;
import io.torii.domain.token.TokenList.Fault;
import io.torii.domain.token.TokenList.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes a maker's list in; what is in it twice, or was imported before, is there once (R59). */
public final class TokenImport {
    private final TokenPorts ports;

    public TokenImport(TokenPorts ports) {
        this.ports = ports;
    }

    public Imported take(String realm, TokenList list) {
        var rows = list.tokens();
        var arrivals = ports.tokens()
                .keep(
                        realm,
                        rows.stream().map(Row::token).toList(),
                        ports.clock().now());
        List<Fault> faults = new ArrayList<>(list.faults());
        for (var i = 0; i < rows.size(); i++) {
            var line = rows.get(i).line();
            problem(arrivals.get(i)).ifPresent(problem -> faults.add(new Fault(line, problem)));
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new Imported(count(arrivals, Arrival.KEPT), count(arrivals, Arrival.THERE), faults);
    }

    private static Optional<RowProblem> problem(Arrival arrival) {
        return switch (arrival) {
            case KEPT, THERE -> Optional.empty();
            case DIFFERS -> Optional.of(RowProblem.DIFFERS);
            case REVOKED -> Optional.of(RowProblem.REVOKED);
        };
    }

    private static int count(List<Arrival> arrivals, Arrival which) {
        return Math.toIntExact(arrivals.stream().filter(which::equals).count());
    }
}
