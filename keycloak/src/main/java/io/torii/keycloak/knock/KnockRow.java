package io.torii.keycloak.knock;

import io.torii.domain.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One sign-in too many that has the password and, as yet, no second factor; gone when it gets one. Instants are
 * milliseconds since 1970.
 */
@Entity
@Table(name = "TORII_KNOCK")
public class KnockRow {
    @Id
    @Column(name = "ID", length = 36, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "KNOCKED_AT", nullable = false)
    private long at;

    @Column(name = "TOLD", nullable = false)
    private boolean told;

    protected KnockRow() {}

    KnockRow(String id, Subject subject, Instant at) {
        this.id = id;
        this.realm = subject.realm();
        this.user = subject.user();
        this.at = at.toEpochMilli();
    }

    Subject subject() {
        return new Subject(realm, user);
    }

    Instant at() {
        return Instant.ofEpochMilli(at);
    }
}
