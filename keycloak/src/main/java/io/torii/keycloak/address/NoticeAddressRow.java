package io.torii.keycloak.address;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import io.torii.keycloak.storage.Legible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** One place of one account. Instants are seconds since 1970; a digest is there as long as the link can be pressed. */
@Entity
@Table(name = "TORII_ADDRESS")
@IdClass(NoticeAddressRow.Key.class)
public class NoticeAddressRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Id
    @Column(name = "PLACE", nullable = false)
    private int place;

    @Column(name = "ADDRESS", length = 255, nullable = false)
    private String address;

    @Column(name = "ADDRESS_KEY", length = 255, nullable = false)
    private String key;

    @Column(name = "ASKED_AT", nullable = false)
    private long asked;

    @Column(name = "CONFIRMED_AT")
    private Long confirmed;

    @Column(name = "DIGEST", length = 64)
    private String digest;

    protected NoticeAddressRow() {}

    NoticeAddressRow(NoticeAddress waiting, String digest) {
        this.realm = waiting.owner().realm();
        this.user = waiting.owner().user();
        this.place = waiting.place();
        this.address = waiting.address().text();
        this.key = waiting.address().key();
        this.asked = waiting.asked().getEpochSecond();
        this.digest = digest;
    }

    /** Empty for what cannot be read: no notice goes there, and the next address takes its place. */
    Optional<NoticeAddress> address() {
        return Legible.row("TORII_ADDRESS", user, this::read)
                .filter(read -> read.address().key().equals(key));
    }

    private NoticeAddress read() {
        return new NoticeAddress(
                new Subject(realm, user),
                place,
                new MailAddress(address),
                Legible.instant(asked),
                Optional.ofNullable(confirmed).map(Legible::instant));
    }

    /** What one row is found by. */
    record Key(String realm, String user, int place) implements Serializable {}
}
