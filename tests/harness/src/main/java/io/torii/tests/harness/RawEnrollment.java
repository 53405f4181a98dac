package io.torii.tests.harness;

import java.util.Map;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.cache.UserCache;

/** An account's enrolment, written past every step and every check. */
final class RawEnrollment {
    private static final String DELETE = "delete from TORII_ENROLLMENT where REALM_ID = ?1 and USER_ID = ?2";
    private static final String INSERT = "insert into TORII_ENROLLMENT (REALM_ID, USER_ID, VERSION, STAGE, TRIED,"
            + " TRIED_AT, BEGINS_AT, BECAUSE, HAD_METHOD, STOPPED, NUDGES)"
            + " values (?1, ?2, 1, ?3, 'tried', 1, ?4, ?5, ?6, false, 0)";

    private final KeycloakSession session;

    RawEnrollment(KeycloakSession session) {
        this.session = session;
    }

    void write(String user, Map<String, String> row) {
        var entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        var realm = session.getContext().getRealm().getId();
        session.getProvider(UserCache.class).clear();
        entities.createNativeQuery(DELETE)
                .setParameter(1, realm)
                .setParameter(2, user)
                .executeUpdate();
        entities.createNativeQuery(INSERT)
                .setParameter(1, realm)
                .setParameter(2, user)
                .setParameter(3, row.get("stage"))
                .setParameter(4, Long.valueOf(row.get("begins")))
                .setParameter(5, row.get("because"))
                .setParameter(6, Boolean.valueOf(row.get("had")))
                .executeUpdate();
    }
}
