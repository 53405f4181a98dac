package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Whether somebody has shown the factor by which it is changed how one signs in to an account (R4, R9, R91). */
public record ChangeJudgement(KeycloakSession session, RealmModel realm, UserModel user) {
    private static final Logger LOG = Logger.getLogger(ChangeJudgement.class);
    private static final Request CHANGE = new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);

    /**
     * The page for who may not; empty for who may. What cannot be judged is refused.
     *
     * @param shown the factors of whoever is there
     * @param factor the key of the reason where they do not suffice
     */
    public Optional<RefusalPage> refusal(List<Factor> shown, String factor) {
        try {
            return judged(shown, factor);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Realm %s changes nobody's account: %s: %s",
                    realm.getName(), e.getClass().getName(), e.getMessage());
            return Optional.of(RefusalPage.of("torii-refused-misconfigured"));
        }
    }

    /** Whether this is a method that is new: the same hand may remove it (R4). */
    public boolean isNew(String credential) {
        return new Inquiry(session, realm, user).novelty().isNew(credential);
    }

    private Optional<RefusalPage> judged(List<Factor> shown, String factor) {
        var inquiry = new Inquiry(session, realm, user);
        // Whoever has or had a method (R91). An account that never had one has nothing by which to ask.
        if (!inquiry.hasOrHadMethod()) {
            return Optional.empty();
        }
        return inquiry.judge(CHANGE, shown).reason() == Decision.Reason.FRESH
                ? inquiry.novelty()
                        .until(shown, new KeycloakClock().now())
                        .map(until -> RefusalPage.ofNew(session, user, until))
                : Optional.of(RefusalPage.of(factor));
    }
}
