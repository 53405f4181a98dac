package io.torii.keycloak.setup;

import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;

/** The authenticators of a flow that are not disabled, those of its sub-flows among them. */
record Steps(RealmModel realm) {
    /** Whether all of these are in it; no flow has none. */
    boolean has(AuthenticationFlowModel flow, String... authenticators) {
        var steps = flow == null ? List.<String>of() : of(flow).toList();
        return steps.containsAll(List.of(authenticators));
    }

    Stream<String> of(AuthenticationFlowModel flow) {
        return realm.getAuthenticationExecutionsStream(flow.getId())
                .filter(step -> step.getRequirement() != Requirement.DISABLED)
                .flatMap(this::within);
    }

    private Stream<String> within(AuthenticationExecutionModel step) {
        if (!step.isAuthenticatorFlow()) {
            return Stream.of(step.getAuthenticator());
        }
        var flow = realm.getAuthenticationFlowById(step.getFlowId());
        return flow == null ? Stream.empty() : of(flow);
    }
}
