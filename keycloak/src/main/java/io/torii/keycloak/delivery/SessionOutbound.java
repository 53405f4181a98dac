package io.torii.keycloak.delivery;

import io.torii.domain.delivery.DeliveryId;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Outbound;
import java.util.Optional;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/** Lets jobs go when the session's transaction has committed. */
final class SessionOutbound implements Outbound {
    private static final String ROLLED_BACK = "rolled-back";

    private final KeycloakSession session;
    private final DispatchPool pool;
    private final Ledger ledger;

    SessionOutbound(KeycloakSession session, DispatchPool pool, Ledger ledger) {
        this.session = session;
        this.pool = pool;
        this.ledger = ledger;
    }

    @Override
    public Optional<Place> reserve() {
        return pool.reserve() ? Optional.of(new Reserved()) : Optional.empty();
    }

    private final class Reserved implements Place {
        @Override
        public void take(DeliveryId id, Runnable job) {
            session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
                @Override
                protected void commitImpl() {
                    pool.run(job, () -> ledger.failed(id, Ledger.LOST));
                }

                @Override
                protected void rollbackImpl() {
                    Runnable note = () -> ledger.failed(id, ROLLED_BACK);
                    pool.run(note, note);
                }
            });
        }

        @Override
        public void giveBack() {
            pool.giveBack();
        }
    }
}
