package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.port.application.Consequences;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Each in a session and a transaction of its own, whatever becomes of the request that it follows. */
final class KeycloakConsequences implements Consequences {
    private static final Logger LOG = Logger.getLogger(KeycloakConsequences.class);

    /** The event's details: {@code <kind>:<state>}, and which application. */
    private static final String DETAIL = "torii_application";

    private static final String ID = "torii_application_id";

    private final KeycloakSession session;

    KeycloakConsequences(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void receive(Application application) {
        ApplicationMeters.submitted(application);
        log(application, "submitted");
        own(application, false, own -> {
            new Letters(own, application).received();
            return true;
        });
    }

    @Override
    public boolean carryOut(Application application) {
        return own(application, false, own -> new Effects(own, application).carryOut());
    }

    @Override
    public void tell(Application application) {
        ApplicationMeters.reached(application);
        log(application, ApplicationMeters.word(application.state()));
        own(application, false, own -> {
            new Letters(own, application).stands();
            return true;
        });
    }

    @Override
    public Optional<Instant> registered(Application application, Instant since) {
        return own(application, Optional.empty(), own -> {
            var user = own.users()
                    .getUserById(
                            own.getContext().getRealm(), application.subject().user());
            return KeycloakMethods.of(user).stored().stream()
                    .filter(method -> method.kind() != MethodKind.RECOVERY_CODES)
                    .map(Method::since)
                    .filter(at -> at.getEpochSecond() >= since.getEpochSecond())
                    .min(Comparator.naturalOrder());
        });
    }

    private void log(Application application, String state) {
        own(application, false, own -> {
            var realm = own.getContext().getRealm();
            var connection = session.getContext().getConnection();
            var event = connection == null ? new EventBuilder(realm, own) : new EventBuilder(realm, own, connection);
            event.event(EventType.CUSTOM_REQUIRED_ACTION)
                    .user(application.subject().user())
                    .detail(DETAIL, ApplicationMeters.word(application.kind()) + ":" + state)
                    .detail(ID, application.id().value())
                    .success();
            return true;
        });
    }

    /** What it answers; otherwise that of an account that is gone, and of Keycloak or its database refusing. */
    private <T> T own(Application application, T otherwise, Function<KeycloakSession, T> work) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), own -> {
                var realm = own.realms().getRealm(application.subject().realm());
                own.getContext().setRealm(realm);
                var user = own.users().getUserById(realm, application.subject().user());
                return user == null ? otherwise : work.apply(own);
            });
        } catch (RuntimeException e) {
            LOG.errorf(
                    "What follows from an application failed: %s", e.getClass().getName());
            return otherwise;
        }
    }
}
