package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceNotice;
import io.torii.domain.push.DeviceNotice.Kind;
import io.torii.keycloak.storage.Legible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What an account's devices were told of, as long as the link in the mail about it is good; seconds since 1970. */
@Entity
@Table(name = "TORII_TOLD")
@IdClass(ToldRow.Key.class)
public class ToldRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Id
    @Column(name = "KIND", length = 16, nullable = false)
    private String kind;

    @Id
    @Column(name = "MARKED_AT", nullable = false)
    private long mark;

    @Column(name = "UNTIL_AT", nullable = false)
    private long until;

    protected ToldRow() {}

    ToldRow(Subject subject, Kind kind, Instant mark, Instant until) {
        this.realm = subject.realm();
        this.user = subject.user();
        this.kind = kind.name();
        this.mark = mark.getEpochSecond();
        this.until = until.getEpochSecond();
    }

    /** Empty for what this version cannot read. */
    Optional<DeviceNotice> notice() {
        return Legible.row(
                "TORII_TOLD",
                user,
                () -> new DeviceNotice(Kind.valueOf(kind), String.valueOf(mark), Legible.instant(mark)));
    }

    /** What one row is found by. */
    record Key(String realm, String user, String kind, long mark) implements Serializable {}
}
