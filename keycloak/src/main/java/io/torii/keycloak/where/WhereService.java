package io.torii.keycloak.where;

import io.torii.keycloak.ToriiService;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Hands out the file of places, if the server has one that can be read. */
record WhereService(Optional<PlaceDatabase> places) implements ToriiService {
    private static final Logger LOG = Logger.getLogger(WhereService.class);

    static WhereService of(KeycloakSession session) {
        return (WhereService) session.getProvider(ToriiService.class, WhereServiceFactory.ID);
    }

    static WhereService opened(WhereOptions options) {
        return new WhereService(options.database().flatMap(WhereService::read));
    }

    /** Nothing is decided by places, so a server without them starts all the same. */
    private static Optional<PlaceDatabase> read(File file) {
        try {
            var places = PlaceDatabase.read(file);
            LOG.infof("Sign-ins are shown with country and city from %s", places.edition());
            return Optional.of(places);
        } catch (IOException | RuntimeException unreadable) {
            LOG.errorf(
                    "%s cannot be read: %s (%s). Sign-ins are shown without country and city",
                    WhereOptions.DATABASE, file, unreadable);
            return Optional.empty();
        }
    }
}
