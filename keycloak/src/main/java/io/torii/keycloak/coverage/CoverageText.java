package io.torii.keycloak.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.util.JsonSerialization;

/** A report for the nodes that have not counted it. */
final class CoverageText {
    private CoverageText() {}

    static String of(Coverage report) {
        try {
            return JsonSerialization.writeValueAsString(new Form(
                    report.at().getEpochSecond(),
                    report.users(),
                    report.active(),
                    report.withMethod(),
                    report.stages(),
                    report.methods(),
                    report.groups(),
                    report.federated()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report; empty when the text is not one: then it is counted anew. */
    static Optional<Coverage> read(String text) {
        try {
            return Optional.of(JsonSerialization.readValue(text, Form.class).report());
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** As JSON. */
    record Form(
            long at,
            long users,
            long active,
            long withMethod,
            Map<String, Long> stages,
            Map<String, Long> methods,
            List<Coverage.Group> groups,
            long federated) {
        Coverage report() {
            return new Coverage(
                    Instant.ofEpochSecond(at), users, active, withMethod, stages, methods, groups, federated);
        }
    }
}
