package io.torii.keycloak.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.port.report.ReportBook;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** One report of one account. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_REPORT")
@IdClass(ReportRow.Key.class)
public class ReportRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Id
    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Id
    @Column(name = "MARK", length = 64, nullable = false)
    private String mark;

    @Column(name = "WAY", length = 16, nullable = false)
    private String way;

    @Column(name = "REPORTED_AT", nullable = false)
    private long at;

    @Column(name = "BROWSER", length = 255)
    private String browser;

    @Column(name = "RESTS_UNTIL", nullable = false)
    private long rests;

    @Column(name = "TOLD", nullable = false)
    private boolean told;

    @Column(name = "DONE", nullable = false)
    private boolean done;

    protected ReportRow() {}

    ReportRow(Filed filed) {
        var report = filed.report();
        this.realm = report.subject().realm();
        this.user = report.subject().user();
        this.mark = report.mark();
        this.way = report.way().name();
        this.at = report.at().getEpochSecond();
        this.browser = report.browser().orElse(null);
        this.rests = filed.rests().getEpochSecond();
    }

    /** Empty for a way that this version does not know. */
    Optional<Filed> filed() {
        return Arrays.stream(Report.Way.values())
                .filter(known -> known.name().equals(way))
                .findFirst()
                .map(known -> new Report(
                        new Subject(realm, user), mark, known, Instant.ofEpochSecond(at), Optional.ofNullable(browser)))
                .map(report -> new Filed(report, Instant.ofEpochSecond(rests)));
    }

    boolean isTaken(ReportBook.Step step) {
        return switch (step) {
            case TOLD -> told;
            case DONE -> done;
        };
    }

    /** What one row is found by. */
    record Key(String realm, String user, String mark) implements Serializable {
        static Key of(Report report) {
            return new Key(report.subject().realm(), report.subject().user(), report.mark());
        }
    }
}
