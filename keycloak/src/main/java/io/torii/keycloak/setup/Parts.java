package io.torii.keycloak.setup;

import io.torii.keycloak.Providers;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.representations.idm.ClientPoliciesRepresentation;
import org.keycloak.representations.idm.ClientProfilesRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyException;

/** Whether the parts of Torii stand in the realm: its required actions, its client policy, its clients. */
record Parts(KeycloakSession session, RealmModel realm) {
    private static final String DELETE_CREDENTIAL = "delete_credential";
    private static final String ANY_CLIENT = "any-client";
    private static final List<String> ACTIONS = List.of(
            Providers.SECURITY_INFO,
            Providers.REGISTRATION,
            Providers.INTERRUPTION,
            Providers.PUSH_ACTION,
            RealmPolicy.PHONE_ACTION);
    private static final List<String> CLIENTS = List.of(Providers.SECURITY_INFO_CLIENT, Providers.RECOVERY_CLIENT);

    Stream<Finding> findings() {
        return Stream.of(doors(), actions(), clients()).flatMap(each -> each);
    }

    private Stream<Finding> doors() {
        var doors = Stream.<Flaw>builder();
        if (!enabled(RealmPolicy.GATE_ACTION)) {
            doors.add(Flaw.BACKSTOP);
        }
        if (enabled(DELETE_CREDENTIAL)) {
            doors.add(Flaw.DELETE_CREDENTIAL);
        }
        if (!everyTokenIsJudged()) {
            doors.add(Flaw.CLIENT_POLICY);
        }
        return doors.build().map(Finding::of);
    }

    private Stream<Finding> actions() {
        return ACTIONS.stream().filter(alias -> !enabled(alias)).map(alias -> new Finding(Flaw.ACTION, alias));
    }

    private Stream<Finding> clients() {
        return CLIENTS.stream()
                .filter(id -> {
                    var client = realm.getClientByClientId(id);
                    return client == null || !client.isEnabled();
                })
                .map(id -> new Finding(Flaw.CLIENT, id));
    }

    private boolean enabled(String alias) {
        var action = realm.getRequiredActionProviderByAlias(alias);
        return action != null && ((RequiredActionProviderModel) action).isEnabled();
    }

    /** What cannot be read judges nothing. */
    private boolean everyTokenIsJudged() {
        try {
            var policies = session.clientPolicy().getClientPolicies(realm, false);
            var profiles = session.clientPolicy().getClientProfiles(realm, false);
            return judged(policies, profiles);
        } catch (ClientPolicyException unreadable) {
            return false;
        }
    }

    private static boolean judged(ClientPoliciesRepresentation policies, ClientProfilesRepresentation profiles) {
        var judging = profiles.getProfiles().stream()
                .filter(profile -> profile.getExecutors() != null
                        && profile.getExecutors().stream()
                                .anyMatch(each -> Providers.TOKEN_DOOR.equals(each.getExecutorProviderId())))
                .map(profile -> profile.getName())
                .toList();
        return policies.getPolicies().stream()
                .filter(policy -> Boolean.TRUE.equals(policy.isEnabled()))
                .filter(policy -> policy.getConditions() != null
                        && policy.getConditions().size() == 1
                        && ANY_CLIENT.equals(policy.getConditions().get(0).getConditionProviderId()))
                .anyMatch(policy -> policy.getProfiles().stream().anyMatch(judging::contains));
    }
}
