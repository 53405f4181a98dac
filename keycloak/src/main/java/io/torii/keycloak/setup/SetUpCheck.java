package io.torii.keycloak.setup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Looks at the realm of a session's context as it is set up; changes nothing. */
public record SetUpCheck(KeycloakSession session) {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.flaw().weight())
            .thenComparing(Finding::flaw)
            .thenComparing(Finding::about);

    /** Everything that is amiss, the worst first; empty for a realm with nothing to mend. */
    public List<Finding> findings() {
        var realm = session.getContext().getRealm();
        var steps = new Steps(session, realm);
        return Stream.of(
                        new Flows(realm, steps).findings(),
                        new SideDoors(session, realm, steps).findings(),
                        new Parts(session, realm).findings(),
                        new Wishes(realm).findings(),
                        new Surroundings(session, realm).findings())
                .flatMap(each -> each)
                .sorted(WORST_FIRST)
                .toList();
    }
}
