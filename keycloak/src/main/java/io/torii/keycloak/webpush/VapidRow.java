package io.torii.keycloak.webpush;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A realm's application server key (RFC 8292). Devices subscribe to it, so it is made once and stays. */
@Entity
@Table(name = "TORII_VAPID")
public class VapidRow {
    @Id
    @Column(name = "REALM_ID", length = 36)
    String realm;

    /** Uncompressed, in base64url. */
    @Column(name = "PUBLIC_KEY", length = 100)
    String publicKey;

    /** PKCS 8, sealed under the master key (R44). */
    @Column(name = "PRIVATE_KEY", length = 1000)
    String privateKey;

    protected VapidRow() {}

    VapidRow(String realm, String publicKey, String privateKey) {
        this.realm = realm;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }
}
