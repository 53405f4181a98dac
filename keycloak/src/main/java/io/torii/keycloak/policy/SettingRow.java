package io.torii.keycloak.policy;

import io.torii.keycloak.storage.Legible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Who last changed a setting through Torii, to what, and when (R25); the value itself stands in the realm. */
@Entity
@Table(name = "TORII_SETTING")
public class SettingRow {
    @Id
    @Column(name = "ID", length = 64, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "SETTING_KEY", length = 100, nullable = false)
    private String key;

    @Column(name = "VALUE_DIGEST", length = 64, nullable = false)
    private String digest;

    @Column(name = "ACTOR_ID", length = 255, nullable = false)
    private String actor;

    @Column(name = "CHANGED", nullable = false)
    private long at;

    protected SettingRow() {}

    SettingRow(String id, String realm, String key) {
        this.id = id;
        this.realm = realm;
        this.key = key;
    }

    void changed(String digest, String actor, Instant at) {
        this.digest = digest;
        this.actor = actor;
        this.at = at.getEpochSecond();
    }

    String key() {
        return key;
    }

    /** Empty for what cannot be read: nobody is known to have changed it. */
    Optional<SettingChange> change() {
        return Legible.row("TORII_SETTING", actor, () -> new SettingChange(digest, actor, Legible.instant(at)));
    }
}
