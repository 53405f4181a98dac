package io.torii.keycloak.dryrun;

import io.torii.keycloak.dryrun.Sheet.Account;
import io.torii.keycloak.dryrun.Span.By;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Reads the sets of a realm while those before are judged: two at a time, each on a thread, in a session and on a connection
 * of its own. A realm of one set is read where it is asked for.
 */
final class ReadAhead {
    private static final String THREADS = "torii-dry-run";
    private static final int SET = Rolls.AT_ONCE;
    private static final int AHEAD = 2;

    private final KeycloakSessionFactory factory;
    private final ExecutorService threads;
    private final String realm;
    private final Rolls rolls;
    private final boolean memberships;
    private final Queue<Future<Sheet>> reading = new ArrayDeque<>();

    /** @param memberships whether anybody asks for groups and roles */
    ReadAhead(KeycloakSession session, boolean memberships) {
        this.factory = session.getKeycloakSessionFactory();
        this.threads = session.getProvider(ExecutorsProvider.class).getExecutor(THREADS);
        this.realm = session.getContext().getRealm().getId();
        this.rolls = Rolls.of(session, realm);
        this.memberships = memberships;
    }

    /** Every set. */
    void each(Consumer<Sheet> taker) {
        try {
            read(taker);
        } finally {
            reading.forEach(set -> set.cancel(false));
        }
    }

    private void read(Consumer<Sheet> taker) {
        var accounts = rolls.first(SET);
        if (accounts.size() < SET) {
            taker.accept(rolls.particulars().sheet(accounts, By.ID, memberships));
            return;
        }
        while (!accounts.isEmpty()) {
            begin(accounts);
            if (reading.size() > AHEAD) {
                taker.accept(next());
            }
            accounts = accounts.size() < SET ? List.of() : rolls.after(accounts.get(SET - 1), SET);
        }
        while (!reading.isEmpty()) {
            taker.accept(next());
        }
    }

    private void begin(List<Account> accounts) {
        reading.add(threads.submit(() -> KeycloakModelUtils.runJobInTransactionWithResult(
                factory, own -> Rolls.of(own, realm).particulars().sheet(accounts, By.ID, memberships))));
    }

    private Sheet next() {
        try {
            return reading.remove().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a set of accounts could not be read", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the dry run was interrupted");
        }
    }
}
