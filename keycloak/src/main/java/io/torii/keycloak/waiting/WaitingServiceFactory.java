package io.torii.keycloak.waiting;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/** Opens this node's waiting room and listens to the others (options {@code spi-torii--waiting--…}). */
@AutoService(ToriiServiceFactory.class)
public final class WaitingServiceFactory implements ToriiServiceFactory {
    public static final String ID = "waiting";
    static final String CHANNEL = "torii-waiting";
    private static final Logger LOG = Logger.getLogger(WaitingServiceFactory.class);

    private WaitingOptions options;
    private WaitingService service;
    private Waker waker;
    private ScheduledExecutorService clock;
    private ScheduledFuture<?> ticking;

    static WaitingServiceFactory of(KeycloakSessionFactory factory) {
        return (WaitingServiceFactory) factory.getProviderFactory(ToriiService.class, ID);
    }

    @Override
    public void init(Config.Scope config) {
        options = WaitingOptions.of(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        service = WaitingService.opened(options);
        waker = new Waker(service, factory);
        factory.register(event -> {
            if (event instanceof PostMigrationEvent started) {
                KeycloakModelUtils.runJobInTransaction(started.getFactory(), this::open);
            }
        });
    }

    @Override
    public ToriiService create(KeycloakSession session) {
        return service;
    }

    @Override
    public void close() {
        if (ticking != null) {
            ticking.cancel(false);
            clock.shutdownNow();
        }
        if (waker != null) {
            waker.close();
        }
    }

    Waker waker() {
        return waker;
    }

    @Override
    public String getId() {
        return ID;
    }

    private void open(KeycloakSession session) {
        session.getProvider(ClusterProvider.class).registerListener(CHANNEL, event -> {
            if (event instanceof Woken woken) {
                woken.each().forEach(service::wake);
            }
        });
        clock = Executors.newSingleThreadScheduledExecutor(job -> {
            var thread = new Thread(job, "torii-waiting");
            thread.setDaemon(true);
            return thread;
        });
        ticking = clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /** A tick that throws would be the last. */
    private void tick() {
        try {
            service.room().tick();
        } catch (RuntimeException broken) {
            LOG.error("The signs of life of waiting pages were not sent", broken);
        }
    }
}
