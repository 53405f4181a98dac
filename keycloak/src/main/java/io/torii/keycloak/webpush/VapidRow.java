package io.torii.keycloak.webpush;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A realm's application server key (RFC 8292). Devices subscribe to it, so it stays as long as a master key opens it. */
@Entity
@Table(name = "TORII_VAPID")
public class VapidRow {
    @Id
    @Column(name = "REALM_ID", length = 36)
    String realm;

    /** Uncompressed, in base64url. */
    @Column(name = "PUBLIC_KEY", length = 100)
    String publicKey;

    /** PKCS 8, sealed under each master key of the server that stored it (R44). */
    @Column(name = "PRIVATE_KEY", length = 1000)
    String privateKey;

    protected VapidRow() {}

    VapidRow(SealedKey key) {
        realm = key.realm();
        publicKey = key.publicKey();
        privateKey = key.privateKey();
    }

    SealedKey key() {
        return new SealedKey(realm, publicKey, privateKey);
    }
}
