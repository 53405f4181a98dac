package io.torii.keycloak.call;

import io.torii.ceremony.call.CallCeremony;
import io.torii.ceremony.call.CallPorts;
import io.torii.domain.call.CallMode;
import io.torii.domain.code.CodePurpose;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.code.JpaGuesses;
import io.torii.keycloak.code.KeycloakChallenges;
import io.torii.keycloak.delivery.DeliveryService;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.report.ReportDesk;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import java.util.Locale;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** What calls work with in one session, in the realm of its context. */
public final class CallDesk {
    private final KeycloakSession session;
    private final RealmPolicy policy;

    private CallDesk(KeycloakSession session) {
        this.session = session;
        this.policy = RealmPolicy.of(session.getContext().getRealm());
    }

    public static CallDesk of(KeycloakSession session) {
        return new CallDesk(session);
    }

    public CallCeremony calls() {
        return new CallCeremony(ports(), CallSettings.policy(policy), CodeSettings.guesses(policy));
    }

    /** What the realm's calls do. */
    public CallMode mode() {
        return policy.get(CallSettings.MODE);
    }

    /** What a call is about, to be said in it. */
    public String about(CodePurpose purpose, ClientModel client, Locale language) {
        return new CallWords(session).about(purpose, client, language);
    }

    private CallPorts ports() {
        var clock = new KeycloakClock();
        var stores = new CallPorts.Stores(
                new KeycloakCalls(session),
                new KeycloakLines(session),
                new KeycloakUnanswered(session),
                new KeycloakSlots(session.singleUseObjects()),
                new KeycloakChallenges(session, clock),
                JpaGuesses.of(session));
        var wake = new KeycloakWake(session.getKeycloakSessionFactory());
        return new CallPorts(
                stores,
                DeliveryService.of(session).messenger(session),
                new CallPorts.Told(new ReportDesk(session, policy), call -> wake.wake(Awaited.call(call))),
                MasterKeys.of(session),
                clock,
                new SecureChance());
    }
}
