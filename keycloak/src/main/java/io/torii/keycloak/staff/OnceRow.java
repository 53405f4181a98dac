package io.torii.keycloak.staff;

import io.torii.domain.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One request that was answered under an idempotency key. Instants are seconds since 1970. */
@Entity
@Table(name = "TORII_ONCE")
public class OnceRow {
    @Id
    @Column(name = "ID", length = 64, nullable = false)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "ASKED", length = 64, nullable = false)
    private String asked;

    @Column(name = "STATUS", nullable = false)
    private int status;

    @Column(name = "ANSWER", length = 4000)
    private String answer;

    @Column(name = "SECRET", nullable = false)
    private boolean secret;

    @Column(name = "CREATED", nullable = false)
    private long at;

    protected OnceRow() {}

    OnceRow(String id, Subject about, String asked, Instant at) {
        this.id = id;
        this.realm = about.realm();
        this.user = about.user();
        this.asked = asked;
        this.at = at.getEpochSecond();
    }

    void answered(Answered answered) {
        this.status = answered.status();
        this.answer = answered.json();
        this.secret = answered.secret();
    }

    boolean before(Instant limit) {
        return at <= limit.getEpochSecond();
    }

    /** What was answered to this request, as it was asked. */
    Kept kept() {
        return new Kept(asked, new Answered(status, answer, secret));
    }

    /** A request as it was asked, digested, and its answer. */
    record Kept(String asked, Answered answer) {}
}
