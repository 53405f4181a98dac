package io.torii.keycloak.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Wrong entries in a row of one user; written by guarded updates only. */
@Entity
@Table(name = "TORII_GUESS")
@IdClass(GuessRow.Key.class)
public class GuessRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "WRONG", nullable = false)
    private int wrong;

    @Column(name = "NEXT_AT", nullable = false)
    private long nextAt;

    protected GuessRow() {}

    GuessRow(String realm, String user, int wrong, long nextAt) {
        this.realm = realm;
        this.user = user;
        this.wrong = wrong;
        this.nextAt = nextAt;
    }

    /** What one row is found by. */
    record Key(String realm, String user) implements Serializable {}
}
