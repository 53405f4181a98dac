package io.torii.keycloak.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Where one account stands; written by guarded updates only. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_ENROLLMENT")
@IdClass(EnrollmentRow.Key.class)
public class EnrollmentRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "VERSION", nullable = false)
    private int version;

    @Column(name = "STAGE", length = 16, nullable = false)
    private String stage;

    @Column(name = "TRIED", length = 255)
    private String tried;

    @Column(name = "TRIED_AT")
    private Long triedAt;

    @Column(name = "BEGINS_AT")
    private Long beginsAt;

    @Column(name = "BECAUSE", length = 16)
    private String because;

    @Column(name = "HAD_METHOD", nullable = false)
    private boolean hadMethod;

    @Column(name = "BOUND_AT")
    private Long boundAt;

    @Column(name = "OPEN_UNTIL")
    private Long openUntil;

    @Column(name = "STOPPED", nullable = false)
    private boolean stopped;

    @Column(name = "EMAIL_CHANGED_AT")
    private Long movedAt;

    @Column(name = "EXEMPT_UNTIL")
    private Long exemptUntil;

    @Column(name = "WARNED_AT")
    private Long warnedAt;

    @Column(name = "NUDGES", nullable = false)
    private int nudges;

    @Column(name = "NUDGED_AT")
    private Long nudgedAt;

    protected EnrollmentRow() {}

    EnrollmentRow(String realm, String user, DossierColumns columns) {
        this.realm = realm;
        this.user = user;
        this.version = 1;
        this.stage = columns.state().stage();
        this.tried = columns.state().tried();
        this.triedAt = columns.state().triedAt();
        this.beginsAt = columns.state().beginsAt();
        this.because = columns.state().because();
        this.hadMethod = columns.past().hadMethod();
        this.boundAt = DossierColumns.seconds(columns.past().boundAt());
        this.openUntil = DossierColumns.seconds(columns.past().openUntil());
        this.stopped = columns.past().stopped();
        this.movedAt = DossierColumns.seconds(columns.past().movedAt());
        this.exemptUntil = DossierColumns.seconds(columns.past().exemptUntil());
        this.warnedAt = DossierColumns.seconds(columns.asked().warnedAt());
        this.nudges = columns.asked().nudges();
        this.nudgedAt = DossierColumns.seconds(columns.asked().nudgedAt());
    }

    /** What one row is found by. */
    record Key(String realm, String user) implements Serializable {}
}
