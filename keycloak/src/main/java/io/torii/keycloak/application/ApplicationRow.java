package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One application; changed by guarded updates only. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_APPLICATION")
public class ApplicationRow {
    @Id
    @Column(name = "ID", length = 22, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "VERSION", nullable = false)
    private int version;

    @Column(name = "OPEN_SLOT", length = 22, nullable = false)
    private String openSlot;

    @Column(name = "KIND", length = 16, nullable = false)
    private String kind;

    @Column(name = "FORM", length = 16, nullable = false)
    private String form;

    @Column(name = "CAUSE", length = 16, nullable = false)
    private String cause;

    @Column(name = "WORDS", length = 1000)
    private String words;

    @Column(name = "EXEMPT_UNTIL")
    private Long exemptUntil;

    @Column(name = "FILED_AT", nullable = false)
    private long filedAt;

    @Column(name = "NETWORK", length = 64)
    private String network;

    @Column(name = "PLACE", length = 255)
    private String place;

    @Column(name = "CLERK", length = 255)
    private String clerk;

    @Column(name = "CARD", length = 200)
    private String card;

    @Column(name = "PICK_UP", length = 43)
    private String pickUp;

    @Column(name = "PHASE", length = 16, nullable = false)
    private String phase;

    @Column(name = "SINCE", nullable = false)
    private long since;

    @Column(name = "ENDS_AT")
    private Long endsAt;

    @Column(name = "REASON", length = 16)
    private String reason;

    @Column(name = "PENDING", length = 64)
    private String pending;

    @Column(name = "ENTERED_AT")
    private Long enteredAt;

    @Column(name = "CLOSED_AT")
    private Long closedAt;

    @Column(name = "DUE_AT")
    private Long dueAt;

    protected ApplicationRow() {}

    ApplicationRow(Application application) {
        var filing = FilingColumns.of(application.filing());
        this.id = application.id().value();
        this.realm = application.subject().realm();
        this.user = application.subject().user();
        this.version = application.version();
        this.kind = filing.kind();
        this.form = filing.form();
        this.cause = filing.cause();
        this.words = filing.words();
        this.exemptUntil = filing.exemptUntil();
        this.filedAt = filing.filedAt();
        this.network = filing.network();
        this.place = filing.place();
        this.clerk = filing.clerk();
        this.card = filing.card();
        this.pickUp = filing.pickUp();
        stand(ProgressColumns.of(application));
    }

    private void stand(ProgressColumns progress) {
        this.openSlot = progress.openSlot();
        this.phase = progress.phase();
        this.since = progress.since();
        this.endsAt = progress.endsAt();
        this.reason = progress.reason();
        this.pending = progress.pending();
        this.enteredAt = progress.enteredAt();
        this.closedAt = progress.closedAt();
        this.dueAt = progress.dueAt();
    }

    String id() {
        return id;
    }

    String realm() {
        return realm;
    }

    String user() {
        return user;
    }

    int version() {
        return version;
    }

    FilingColumns filing() {
        return new FilingColumns(kind, form, cause, words, exemptUntil, filedAt, network, place, clerk, card, pickUp);
    }

    ProgressColumns progress() {
        return new ProgressColumns(openSlot, phase, since, endsAt, reason, pending, enteredAt, closedAt, dueAt);
    }
}
