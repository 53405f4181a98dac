package io.torii.keycloak.token;

import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.Token;
import io.torii.domain.token.Token.Place;
import io.torii.domain.token.TokenMode;
import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import io.torii.domain.token.TokenState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** One token of a realm. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_TOKEN")
@IdClass(TokenRow.Key.class)
public class TokenRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "SERIAL", length = 64, nullable = false)
    private String serial;

    /** Who has it: when they are removed, it goes with them. */
    @Column(name = "USER_ID", length = 255)
    private String user;

    @Column(name = "CREDENTIAL_ID", length = 36)
    private String credential;

    @Column(name = "STATE", length = 16, nullable = false)
    private String state;

    @Column(name = "SINCE", nullable = false)
    private long since;

    @Column(name = "KIND", length = 8, nullable = false)
    private String kind;

    @Column(name = "HASH", length = 8, nullable = false)
    private String hash;

    @Column(name = "DIGITS", nullable = false)
    private int digits;

    @Column(name = "STEP", nullable = false)
    private int step;

    @Column(name = "COUNTER", nullable = false)
    private long counter;

    @Column(name = "MANUFACTURER", length = 64, nullable = false)
    private String manufacturer;

    @Column(name = "MODEL", length = 64, nullable = false)
    private String model;

    @Column(name = "MEANT_FOR", length = 255, nullable = false)
    private String meantFor;

    /** Empty once the token is out of use. */
    @Column(name = "SEALED", length = 160)
    private String seed;

    protected TokenRow() {}

    TokenRow(String realm, FactoryToken made, String seed, Instant at) {
        this.realm = realm;
        this.serial = made.serial();
        this.state = TokenState.FREE.name();
        this.since = at.getEpochSecond();
        this.kind = made.mode().kind().name();
        this.hash = made.mode().hash().name();
        this.digits = made.mode().digits();
        this.step = made.mode().step();
        this.counter = made.counter();
        this.manufacturer = made.make().manufacturer();
        this.model = made.make().model();
        this.meantFor = made.meantFor();
        this.seed = seed;
    }

    String serial() {
        return serial;
    }

    /** Empty for what this version cannot read: no code is judged by it. */
    Optional<TokenMode> mode() {
        try {
            return Optional.of(new TokenMode(Kind.valueOf(kind), Hash.valueOf(hash), digits, step));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    long counter() {
        return counter;
    }

    Optional<String> seed() {
        return Optional.ofNullable(seed);
    }

    /** Empty for what this version cannot read: nobody has such a token, and it is in no other's way. */
    Optional<Token> token() {
        return mode().flatMap(this::token);
    }

    private Optional<Token> token(TokenMode mode) {
        try {
            var make = new FactoryToken.Make(manufacturer, model);
            return Optional.of(new Token(serial, mode, make, meantFor, place(), Instant.ofEpochSecond(since)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Place place() {
        return new Place(TokenState.valueOf(state), Optional.ofNullable(user), Optional.ofNullable(credential));
    }

    /** What one row is found by. */
    record Key(String realm, String serial) implements Serializable {}
}
