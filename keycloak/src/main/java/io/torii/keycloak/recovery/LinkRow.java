package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Identity;
import io.torii.domain.recovery.Link;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The link of one account. The instant is in seconds since 1970. */
@Entity
@Table(name = "TORII_LINK")
@IdClass(LinkRow.Key.class)
public class LinkRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "ISSUER", length = 255, nullable = false)
    private String issuer;

    @Column(name = "SUBJECT", length = 255, nullable = false)
    private String subject;

    @Column(name = "LINKED_AT", nullable = false)
    private long at;

    @Column(name = "FACTOR", length = 32, nullable = false)
    private String factor;

    protected LinkRow() {}

    LinkRow(Link link) {
        this.realm = link.account().realm();
        this.user = link.account().user();
        this.issuer = link.identity().issuer();
        this.subject = link.identity().subject();
        this.at = link.at().getEpochSecond();
        this.factor = link.factor();
    }

    /** Empty for what cannot be read: it links nobody, and the next link takes its place. */
    Optional<Link> link() {
        try {
            return Optional.of(new Link(
                    new Subject(realm, user), new Identity(issuer, subject), Instant.ofEpochSecond(at), factor));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What one row is found by. */
    record Key(String realm, String user) implements Serializable {}
}
