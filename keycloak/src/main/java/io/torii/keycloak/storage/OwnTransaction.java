package io.torii.keycloak.storage;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Work that is committed when the call returns, whatever becomes of the transaction around it. */
public final class OwnTransaction {
    private final KeycloakSessionFactory factory;

    public OwnTransaction(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** What the work answers, after its commit; its exception, after its rollback. */
    public <T> T get(Function<EntityManager, T> work) {
        return within(session -> work.apply(entities(session)));
    }

    /** As {@link #get}, with the session that the transaction belongs to. */
    public <T> T within(Function<KeycloakSession, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, work::apply);
    }

    /** As {@link #get}, except that only work which answers what {@code kept} accepts is committed. */
    public <T> T getIf(Predicate<T> kept, Function<EntityManager, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            var answer = work.apply(entities(session));
            if (!kept.test(answer)) {
                session.getTransactionManager().setRollbackOnly();
            }
            return answer;
        });
    }

    public void run(Consumer<EntityManager> work) {
        get(entities -> {
            work.accept(entities);
            return null;
        });
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
