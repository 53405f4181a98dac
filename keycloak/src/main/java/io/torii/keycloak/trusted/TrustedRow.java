package io.torii.keycloak.trusted;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.domain.trusted.TrustedDevice.Scene;
import io.torii.keycloak.storage.Legible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** One browser that a user trusts. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_TRUSTED")
public class TrustedRow {
    @Id
    @Column(name = "ID", length = 22, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "BROWSER", length = 255)
    private String browser;

    @Column(name = "PLACE", length = 255)
    private String place;

    @Column(name = "SINCE", nullable = false)
    private long since;

    @Column(name = "ENDS", nullable = false)
    private long until;

    @Column(name = "PRINT", length = 43, nullable = false)
    private String print;

    protected TrustedRow() {}

    TrustedRow(TrustedDevice device) {
        this.id = device.id();
        this.realm = device.subject().realm();
        this.user = device.subject().user();
        this.browser = device.scene().browser();
        this.place = device.scene().place();
        this.since = device.since().getEpochSecond();
        this.until = device.until().getEpochSecond();
        this.print = device.print();
    }

    String id() {
        return id;
    }

    /** Empty for what cannot be read: that browser is asked. */
    Optional<TrustedDevice> device() {
        return Legible.row("TORII_TRUSTED", user, this::read);
    }

    private TrustedDevice read() {
        return new TrustedDevice(
                id,
                new Subject(realm, user),
                new Scene(browser == null ? "" : browser, place == null ? "" : place),
                Legible.instant(since),
                Legible.instant(until),
                print);
    }
}
