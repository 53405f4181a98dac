package io.torii.keycloak.setup;

import io.torii.keycloak.Providers;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.DefaultAuthenticationFlows;

/** Whether the judgement is asked in the flows that the realm binds (R1). */
record Flows(RealmModel realm) {
    private static final String RESET_OTP = "reset-otp";

    Stream<Finding> findings() {
        return Stream.concat(bound(), again());
    }

    private Stream<Finding> bound() {
        return Stream.of(
                        lacking(
                                Flaw.BROWSER_FLOW,
                                realm.getBrowserFlow(),
                                Providers.CLIENT_ADMISSION,
                                Providers.GATE,
                                Providers.VERIFY),
                        lacking(
                                Flaw.RESET_FLOW,
                                realm.getResetCredentialsFlow(),
                                Providers.GATE,
                                Providers.VERIFY,
                                Providers.NEW_PASSWORD),
                        lacking(Flaw.DIRECT_GRANT_FLOW, realm.getDirectGrantFlow(), Providers.DIRECT_GRANT))
                .flatMap(each -> each);
    }

    private Stream<Finding> lacking(Flaw flaw, AuthenticationFlowModel flow, String... steps) {
        return steps().has(flow, steps) ? Stream.empty() : Stream.of(new Finding(flaw, name(flow)));
    }

    /** In flows that nothing uses it does no harm yet; only Keycloak's own, unused, is left alone. */
    private Stream<Finding> again() {
        return realm.getAuthenticationFlowsStream()
                .filter(AuthenticationFlowModel::isTopLevel)
                .filter(flow -> !unused(flow))
                .filter(flow -> steps().of(flow).anyMatch(RESET_OTP::equals))
                .map(flow -> new Finding(Flaw.RESET_OTP, name(flow)));
    }

    private boolean unused(AuthenticationFlowModel flow) {
        return DefaultAuthenticationFlows.RESET_CREDENTIALS_FLOW.equals(flow.getAlias())
                && !flow.getId().equals(realm.getResetCredentialsFlow().getId());
    }

    private Steps steps() {
        return new Steps(realm);
    }

    private static String name(AuthenticationFlowModel flow) {
        return flow == null ? "" : flow.getAlias();
    }
}
