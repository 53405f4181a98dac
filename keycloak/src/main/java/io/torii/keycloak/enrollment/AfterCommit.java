package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Work on one account in a session of its own, once the request's transaction is committed; never breaks it. */
public record AfterCommit(KeycloakSession session, Subject subject) {
    private static final Logger LOG = Logger.getLogger(AfterCommit.class);

    public void run(Consumer<KeycloakSession> work) {
        session.getTransactionManager().enlistAfterCompletion(new Completion(() -> quietly(work)));
    }

    private void quietly(Consumer<KeycloakSession> work) {
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), session.getContext(), own -> {
                own.getContext().setRealm(own.realms().getRealm(subject.realm()));
                work.accept(own);
            });
        } catch (RuntimeException e) {
            LOG.errorf(
                    "What a change of credentials means was not noted: %s",
                    e.getClass().getName());
        }
    }

    private static final class Completion extends AbstractKeycloakTransaction {
        private final Runnable work;

        Completion(Runnable work) {
            this.work = work;
        }

        @Override
        protected void commitImpl() {
            work.run();
        }

        @Override
        protected void rollbackImpl() {
            // Nothing was changed, nothing is noted.
        }
    }
}
