package io.torii.keycloak.policy;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Who changed which setting of the session's realm last; kept in the transaction that changes it. */
public record SettingChanges(KeycloakSession session) {
    /** By key; a setting that nobody changed through Torii is absent. */
    public Map<String, SettingChange> all() {
        var changes = new HashMap<String, SettingChange>();
        rows().createQuery("select r from SettingRow r where r.realm = :realm", SettingRow.class)
                .setParameter("realm", realm())
                .getResultStream()
                .forEach(row -> row.change().ifPresent(change -> changes.put(row.key(), change)));
        return changes;
    }

    /** Keeps that this person has changed these. */
    public void keep(String actor, Map<String, String> changes) {
        var now = new KeycloakClock().now();
        changes.forEach((key, value) -> {
            var row = row(key);
            row.changed(SettingChange.digest(value), actor, now);
            rows().persist(row);
        });
    }

    private SettingRow row(String key) {
        var id = SingleUseKey.of("setting", List.of(realm(), key));
        var found = rows().find(SettingRow.class, id);
        return found == null ? new SettingRow(id, realm(), key) : found;
    }

    private EntityManager rows() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    private String realm() {
        return session.getContext().getRealm().getId();
    }
}
