package io.torii.keycloak.enrollment;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiListenerFactory;
import io.torii.keycloak.application.ApplicationSweep;
import io.torii.keycloak.coverage.Recount;
import io.torii.keycloak.knock.KnockSweep;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Notices methods that came or went; and begins the sweeps. */
@AutoService(EventListenerProviderFactory.class)
public final class CredentialWatchFactory implements ToriiListenerFactory {
    /** The detail of events that says who acted, where it was not the user in a sign-in or in the account console. */
    public static final String BY = "torii_by";

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new CredentialWatch(session);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new Sweep());
        factory.register(new ApplicationSweep());
        factory.register(new KnockSweep());
        factory.register(new Recount());
    }

    @Override
    public String getId() {
        return "torii-credential-watch";
    }
}
