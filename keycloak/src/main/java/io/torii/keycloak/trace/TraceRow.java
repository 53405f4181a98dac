package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One attempt to sign in. Instants are milliseconds since 1970: several may come of one second. */
@Entity
@Table(name = "TORII_TRACE")
public class TraceRow {
    private static final String IN = "in";
    private static final String REFUSED = "refused";

    @Id
    @Column(name = "ID", length = 36, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "TRACED_AT", nullable = false)
    private long at;

    @Column(name = "CLIENT", length = 255)
    private String client;

    @Column(name = "METHOD", length = 32)
    private String method;

    @Column(name = "OUTCOME", length = 16, nullable = false)
    private String outcome;

    @Column(name = "REASON", length = 64)
    private String reason;

    @Column(name = "REFERENCE", length = 16)
    private String reference;

    @Column(name = "ADDRESS", length = 64)
    private String address;

    @Column(name = "BROWSER", length = 64)
    private String browser;

    protected TraceRow() {}

    TraceRow(Trace trace) {
        this.id = UUID.randomUUID().toString();
        this.realm = trace.subject().realm();
        this.user = trace.subject().user();
        this.at = trace.at().toEpochMilli();
        this.client = cut(trace.visit().client(), 255);
        this.method = cut(trace.ending().method(), 32);
        this.outcome = trace.ending().in() ? IN : REFUSED;
        this.reason = cut(trace.ending().reason(), 64);
        this.reference = cut(trace.ending().reference(), 16);
        this.address = trace.visit().address();
        this.browser = trace.visit().browser().filter(id -> id.length() <= 64).orElse(null);
    }

    Trace trace() {
        return new Trace(
                new Subject(realm, user),
                Instant.ofEpochMilli(at),
                new Trace.Visit(
                        Optional.ofNullable(client), address == null ? "" : address, Optional.ofNullable(browser)),
                new Trace.Ending(
                        Optional.ofNullable(method),
                        IN.equals(outcome),
                        Optional.ofNullable(reason),
                        Optional.ofNullable(reference)));
    }

    /** Whether it let in the browser of this id; a row of no known browser goes by its own. */
    boolean isOf(String id) {
        return IN.equals(outcome) && id.equals(browser == null ? this.id : browser);
    }

    private static String cut(Optional<String> text, int most) {
        return text.map(all -> all.substring(0, Math.min(all.length(), most))).orElse(null);
    }
}
