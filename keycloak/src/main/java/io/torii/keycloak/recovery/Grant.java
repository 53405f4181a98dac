package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.SingleUseKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * That somebody has proven, in this tab of this browser, whose account it is. It issues once: the sign-in's note says
 * which grant it is, and the grant itself is taken by one caller on every node.
 */
public record Grant(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.recovery.grant";
    private static final String USER = "user";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BYTES = 16;

    void give(Subject account) {
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(new SecureChance().bytes(BYTES));
        signIn.setAuthNote(NOTE, id);
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> own.singleUseObjects()
                .put(key(id), LIFE.toSeconds(), Map.of(USER, account.user())));
    }

    /** Whose account it is, as long as nothing was issued. */
    public Optional<UserModel> owner() {
        return key().map(session.singleUseObjects()::get).flatMap(this::user);
    }

    /** The same, for exactly one caller. */
    Optional<UserModel> take() {
        return key().map(session.singleUseObjects()::remove).flatMap(this::user);
    }

    private Optional<UserModel> user(Map<String, String> notes) {
        var realm = signIn.getRealm();
        return Optional.ofNullable(session.users().getUserById(realm, notes.get(USER)))
                .filter(user -> new LinkDesk(session).recoverable(new Subject(realm.getId(), user.getId())));
    }

    private Optional<String> key() {
        return Optional.ofNullable(signIn.getAuthNote(NOTE)).map(this::key);
    }

    private String key(String id) {
        var browser = signIn.getParentSession().getId();
        return SingleUseKey.of("recovery.grant", List.of(signIn.getRealm().getId(), browser, signIn.getTabId(), id));
    }
}
