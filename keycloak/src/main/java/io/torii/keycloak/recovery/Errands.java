package io.torii.keycloak.recovery;

import io.torii.keycloak.SecureChance;
import io.torii.keycloak.SingleUseKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Errands that are under way, each taken back by one caller on every node. */
record Errands(KeycloakSession session) {
    /** Somebody looks for a card and types its PIN; the sign-in itself lives longer. */
    private static final Duration LIFE = Duration.ofMinutes(15);

    private static final int BYTES = 32;

    Errand open(Errand.Purpose purpose, AuthenticationSessionModel signIn, Optional<Errand.Account> account) {
        var place = new Errand.Place(
                signIn.getClient().getClientId(), signIn.getParentSession().getId(), signIn.getTabId());
        var errand = new Errand(purpose, place, new Errand.Secrets(secret(), secret(), secret()), account);
        // Keycloak queues a put() until commit, and the browser may be back before this request has ended.
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> own.singleUseObjects()
                .put(key(errand.secrets().state()), LIFE.toSeconds(), errand.notes()));
        return errand;
    }

    /** Present for exactly one caller. */
    Optional<Errand> take(String state) {
        var realm = session.getContext().getRealm().getId();
        return Optional.ofNullable(session.singleUseObjects().remove(key(state)))
                .map(notes -> Errand.read(realm, state, notes));
    }

    /** The sign-in that it began in, if this very browser has it. */
    Optional<AuthenticationSessionModel> signIn(Errand errand) {
        var realm = session.getContext().getRealm();
        var place = errand.place();
        return Optional.ofNullable(realm.getClientByClientId(place.client()))
                .filter(ClientModel::isEnabled)
                .map(client -> new AuthenticationSessionManager(session)
                        .getCurrentAuthenticationSession(realm, client, place.tab()))
                .filter(found -> found.getParentSession().getId().equals(place.browser()));
    }

    private String key(String state) {
        return SingleUseKey.of(
                "recovery.errand", List.of(session.getContext().getRealm().getId(), state));
    }

    private static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new SecureChance().bytes(BYTES));
    }
}
