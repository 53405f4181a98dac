package io.torii.keycloak.history;

import io.torii.domain.Subject;
import io.torii.domain.history.Difference;
import io.torii.domain.history.Holding;
import io.torii.domain.history.Occasion;
import io.torii.domain.history.Step;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.method.CredentialLabel;
import io.torii.keycloak.method.KeycloakMethods;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.storage.UserStoragePrivateUtil;

/** Holds one account's record against what it has, in the transaction of this session. */
record Reconciling(KeycloakSession session, Subject subject) {
    private static final int ALL = 10_000;

    void note(Occasion occasion) {
        user().ifPresent(user -> note(user, occasion));
    }

    private void note(UserModel user, Occasion occasion) {
        var table = new HistoryRows(rows());
        var written = table.of(subject, ALL);
        var difference = new Difference(
                written.stream()
                        .filter(HistoryRow::open)
                        .map(HistoryRow::credential)
                        .collect(Collectors.toSet()),
                written.stream().map(HistoryRow::credential).collect(Collectors.toSet()),
                held(user));
        difference.begun().forEach(holding -> rows().persist(new HistoryRow(subject, holding, occasion.begun())));
        occasion.ended()
                .map(why -> new Step(new KeycloakClock().now(), why))
                .ifPresent(step -> table.end(subject, difference.ended(), step));
    }

    private static List<Holding> held(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsStream()
                .filter(stored -> KeycloakMethods.types().contains(stored.getType()))
                .map(Reconciling::holding)
                .toList();
    }

    private static Holding holding(CredentialModel stored) {
        var made = stored.getCreatedDate() == null ? 0 : stored.getCreatedDate();
        return new Holding(stored.getId(), stored.getType(), CredentialLabel.of(stored), Instant.ofEpochMilli(made));
    }

    private Optional<UserModel> user() {
        var realm = session.realms().getRealm(subject.realm());
        if (realm == null) {
            return Optional.empty();
        }
        session.getContext().setRealm(realm);
        // Another node's change may not have reached this node's cache yet; to update is to evict it from all.
        return Optional.ofNullable(
                        UserStoragePrivateUtil.userLocalStorage(session).getUserById(realm, subject.user()))
                .or(() -> Optional.ofNullable(session.users().getUserById(realm, subject.user())));
    }

    private EntityManager rows() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
