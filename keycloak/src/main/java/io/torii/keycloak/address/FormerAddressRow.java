package io.torii.keycloak.address;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.keycloak.storage.Legible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** Where an account's notices went, and go for a while yet. The instant is in seconds since 1970. */
@Entity
@Table(name = "TORII_FORMER_ADDRESS")
@IdClass(FormerAddressRow.Key.class)
public class FormerAddressRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Id
    @Column(name = "ADDRESS_KEY", length = 255, nullable = false)
    private String key;

    @Column(name = "ADDRESS", length = 255, nullable = false)
    private String address;

    @Column(name = "UNTIL_AT", nullable = false)
    private long until;

    protected FormerAddressRow() {}

    FormerAddressRow(Subject owner, MailAddress former, Instant until) {
        this.realm = owner.realm();
        this.user = owner.user();
        this.key = former.key();
        this.address = former.text();
        this.until = until.getEpochSecond();
    }

    /** Empty for what cannot be read: no notice goes there. */
    Optional<MailAddress> address() {
        return Legible.row("TORII_FORMER_ADDRESS", user, () -> new MailAddress(address));
    }

    /** What one row is found by. */
    record Key(String realm, String user, String key) implements Serializable {}
}
