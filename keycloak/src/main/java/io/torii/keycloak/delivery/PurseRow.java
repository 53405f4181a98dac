package io.torii.keycloak.delivery;

import io.torii.domain.delivery.PurseKey;
import io.torii.domain.delivery.PurseName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A row of {@code TORII_PURSE}: one counter in one window. Its id is the hash of all that names it, because user ids of
 * 255 characters do not fit the keys of every database.
 */
@Entity
@Table(name = "TORII_PURSE")
public class PurseRow {
    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "REALM_ID")
    String realm;

    @Column(name = "USER_ID")
    String user;

    @Enumerated(EnumType.STRING)
    @Column(name = "NAME")
    PurseName name;

    @Column(name = "WINDOW_START")
    long windowStart;

    @Column(name = "SPENT")
    long spent;

    @Column(name = "ALERTED")
    int alerted;

    protected PurseRow() {}

    PurseRow(String realm, PurseKey key, Instant now, long spent) {
        this.id = id(realm, key, now);
        this.realm = realm;
        this.user = key.user();
        this.name = key.name();
        this.windowStart = start(key, now);
        this.spent = spent;
    }

    static String id(String realm, PurseKey key, Instant now) {
        var named = String.join("\n", realm, key.name().name(), key.user(), key.number(), "" + start(key, now));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    private static long start(PurseKey key, Instant now) {
        return key.name().window().startOf(now).getEpochSecond();
    }
}
