package io.torii.endpoints.coverage;

import io.torii.keycloak.coverage.Coverage;
import java.util.List;
import java.util.Map;

/** The coverage report as JSON; what each figure means stands at {@link Coverage}. */
public record CoverageView(
        String at,
        long users,
        long active,
        long withMethod,
        Map<String, Long> stages,
        Map<String, Long> methods,
        List<Coverage.Group> groups,
        long federatedEnrolled) {
    static CoverageView of(Coverage coverage) {
        return new CoverageView(
                coverage.at().toString(),
                coverage.users(),
                coverage.active(),
                coverage.withMethod(),
                coverage.stages(),
                coverage.methods(),
                coverage.groups(),
                coverage.federated());
    }
}
