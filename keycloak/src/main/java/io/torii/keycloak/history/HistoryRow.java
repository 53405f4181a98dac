package io.torii.keycloak.history;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.history.Holding;
import io.torii.domain.history.MethodLabel;
import io.torii.domain.history.MethodLife;
import io.torii.domain.history.Step;
import io.torii.keycloak.storage.Legible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/** One method that one account has or had. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_HISTORY")
@IdClass(HistoryRow.Key.class)
public class HistoryRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Id
    @Column(name = "CREDENTIAL_ID", length = 255, nullable = false)
    private String credential;

    @Column(name = "TYPE", length = 64, nullable = false)
    private String type;

    @Column(name = "LABEL", length = 255, nullable = false)
    private String label;

    @Column(name = "BOUND_AT", nullable = false)
    private long boundAt;

    @Column(name = "BOUND_BY", length = 16, nullable = false)
    private String boundBy;

    @Column(name = "BOUND_ACTOR", length = 255)
    private String boundActor;

    @Column(name = "BOUND_FROM", length = 64)
    private String boundFrom;

    @Column(name = "PROOF", length = 500)
    private String proof;

    @Column(name = "ENDED_AT")
    private Long endedAt;

    @Column(name = "ENDED_BY", length = 16)
    private String endedBy;

    @Column(name = "ENDED_ACTOR", length = 255)
    private String endedActor;

    @Column(name = "ENDED_FROM", length = 64)
    private String endedFrom;

    @Column(name = "WHY", length = 500)
    private String why;

    @Column(name = "GONE_AT")
    private Long goneAt;

    protected HistoryRow() {}

    HistoryRow(Subject subject, Holding holding, Circumstance circumstance) {
        this.realm = subject.realm();
        this.user = subject.user();
        this.credential = holding.credential();
        this.type = holding.type();
        this.label = holding.label().text();
        this.boundAt = holding.since().getEpochSecond();
        this.boundBy = circumstance.by().name();
        this.boundActor = circumstance.actor().orElse(null);
        this.boundFrom = circumstance.from();
        this.proof = circumstance.how();
    }

    String credential() {
        return credential;
    }

    boolean open() {
        return endedAt == null;
    }

    /** Empty for what cannot be read. */
    Optional<MethodLife> life() {
        return Legible.row("TORII_HISTORY", user, this::read);
    }

    private MethodLife read() {
        var holding = new Holding(credential, type, new MethodLabel(label), Legible.instant(boundAt));
        var begun = step(boundAt, boundBy, new Words(boundActor, boundFrom, proof));
        var ended = Optional.ofNullable(endedAt).map(at -> step(at, endedBy, new Words(endedActor, endedFrom, why)));
        return new MethodLife(holding, begun, ended);
    }

    private static Step step(long at, String by, Words words) {
        // A hand that this version does not know is nobody's that could be named.
        var hand = Arrays.stream(Hand.values())
                .filter(known -> known.name().equals(by))
                .findFirst()
                .orElse(Hand.FOUND);
        return new Step(
                Legible.instant(at),
                new Circumstance(hand, Optional.ofNullable(words.actor), text(words.from), text(words.how)));
    }

    /** Oracle's empty text is none. */
    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    private record Words(String actor, String from, String how) {}

    /** What one row is found by. */
    record Key(String realm, String user, String credential) implements Serializable {}
}
