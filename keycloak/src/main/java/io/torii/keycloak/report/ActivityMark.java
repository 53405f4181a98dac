package io.torii.keycloak.report;

import java.time.Instant;

/** What names a line of the recent activity in a report: whoever reports it again has the same one. */
public record ActivityMark(Instant at) {
    public String text() {
        return "activity:" + at.toEpochMilli();
    }
}
