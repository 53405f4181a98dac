package io.torii.keycloak.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Reads rows as they are committed by now, in the transaction of the session while it has one, which spares a
 * transaction per question. MySQL and MariaDB would answer there as of the transaction's first question, so that each
 * question has its own with them.
 */
public final class CommittedReads {
    private final KeycloakSession session;

    public CommittedReads(KeycloakSession session) {
        this.session = session;
    }

    /** What the question is answered. It must change nothing, and leave no row of its own with the session. */
    public <T> T get(Function<EntityManager, T> question) {
        return Optional.of(session.getTransactionManager())
                .filter(transaction -> transaction.isActive() && !transaction.getRollbackOnly())
                .map(active -> session.getProvider(JpaConnectionProvider.class).getEntityManager())
                .filter(entities -> !readsSnapshot(entities))
                .map(entities -> unflushed(entities, question))
                .orElseGet(() -> new OwnTransaction(session.getKeycloakSessionFactory()).get(question));
    }

    /** What the session has changed is written when it commits, not because of this question. */
    private static <T> T unflushed(EntityManager entities, Function<EntityManager, T> question) {
        var mode = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            return question.apply(entities);
        } finally {
            entities.setFlushMode(mode);
        }
    }

    private static boolean readsSnapshot(EntityManager entities) {
        var session = entities.unwrap(SharedSessionContractImplementor.class);
        return session.getJdbcServices().getDialect() instanceof MySQLDialect;
    }
}
