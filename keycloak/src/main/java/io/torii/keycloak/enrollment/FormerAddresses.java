package io.torii.keycloak.enrollment;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Mail addresses that users have changed, within one transaction. */
record FormerAddresses(EntityManager rows) {
    private static final String FORGET =
            "update EnrollmentRow e set e.movedFrom = null" + " where e.movedFrom is not null and e.movedAt < :before";

    /** Those, in all realms, of who moved before this instant. */
    void forget(Instant before) {
        rows.createQuery(FORGET).setParameter("before", before.getEpochSecond()).executeUpdate();
    }
}
