package io.torii.keycloak.application;

import io.torii.domain.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One sealed picture, by the id of its application. No LOB: PostgreSQL would keep it outside the row, under a number that
 * nobody erases.
 */
@Entity
@Table(name = "TORII_PHOTO")
public class PhotoRow {
    @Id
    @Column(name = "ID", length = 22, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "SENT_AT", nullable = false)
    private long at;

    @Column(name = "SEALED", length = 700_000, nullable = false)
    private byte[] sealed;

    protected PhotoRow() {}

    PhotoRow(Subject subject, String id, byte[] sealed, long at) {
        this.id = id;
        this.realm = subject.realm();
        this.user = subject.user();
        this.sealed = sealed.clone();
        this.at = at;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
