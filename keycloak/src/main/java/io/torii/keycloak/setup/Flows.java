package io.torii.keycloak.setup;

import io.torii.keycloak.Providers;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.DefaultAuthenticationFlows;

/** Whether nobody gets past the judgement in the flows that the realm binds (R1). */
record Flows(RealmModel realm, Steps steps) {
    private static final String RESET_OTP = "reset-otp";

    Stream<Finding> findings() {
        return Stream.concat(bound(), again());
    }

    private Stream<Finding> bound() {
        return Stream.of(
                        unless(
                                Flaw.BROWSER_FLOW,
                                realm.getBrowserFlow(),
                                flow -> flow.guarded() && flow.passes(Providers.CLIENT_ADMISSION)),
                        unless(
                                Flaw.RESET_FLOW,
                                realm.getResetCredentialsFlow(),
                                flow -> flow.guarded() && flow.passes(Providers.NEW_PASSWORD)),
                        unless(
                                Flaw.DIRECT_GRANT_FLOW,
                                realm.getDirectGrantFlow(),
                                flow -> flow.passes(Providers.DIRECT_GRANT)))
                .flatMap(each -> each);
    }

    private Stream<Finding> unless(Flaw flaw, AuthenticationFlowModel flow, Predicate<Level> closed) {
        return closed.test(steps.of(flow)) ? Stream.empty() : Stream.of(new Finding(flaw, name(flow)));
    }

    /** In flows that nothing uses it does no harm yet; only Keycloak's own, unused, is left alone. */
    private Stream<Finding> again() {
        return realm.getAuthenticationFlowsStream()
                .filter(AuthenticationFlowModel::isTopLevel)
                .filter(flow -> !unused(flow))
                .filter(flow -> steps.of(flow).names(RESET_OTP))
                .map(flow -> new Finding(Flaw.RESET_OTP, name(flow)));
    }

    private boolean unused(AuthenticationFlowModel flow) {
        return DefaultAuthenticationFlows.RESET_CREDENTIALS_FLOW.equals(flow.getAlias())
                && !flow.getId().equals(realm.getResetCredentialsFlow().getId());
    }

    private static String name(AuthenticationFlowModel flow) {
        return flow == null ? "" : flow.getAlias();
    }
}
