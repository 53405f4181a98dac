package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.keycloak.application.JpaApplications;
import io.torii.keycloak.application.JpaPhotos;
import io.torii.keycloak.application.JpaQueue;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.port.application.Applications;
import io.torii.port.application.ApplicationsContract;
import io.torii.port.application.Photos;
import io.torii.port.application.PhotosContract;
import io.torii.port.application.Queue;
import io.torii.port.application.QueueContract;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/** The contract suites of applications, bound to Keycloak's adapters. */
final class ApplicationContracts {
    private ApplicationContracts() {}

    static Object named(String name, KeycloakSession session) {
        if (!name.equals("applications")) {
            throw new IllegalArgumentException("there is no contract " + name);
        }
        return new OfApplications(
                new PortPerCall(session), session.getContext().getRealm().getId());
    }

    /** What was applied for, and the pictures with it. */
    public record OfApplications(PortPerCall ports, String realm)
            implements ApplicationsContract, QueueContract, PhotosContract {
        @Override
        public Applications applications() {
            return ports.of(Applications.class, session -> new JpaApplications(session.getKeycloakSessionFactory()));
        }

        @Override
        public Queue queue() {
            return ports.of(Queue.class, session -> new JpaQueue(session.getKeycloakSessionFactory()));
        }

        @Override
        public Photos photos() {
            return ports.of(
                    Photos.class,
                    session -> new JpaPhotos(session.getKeycloakSessionFactory(), MasterKeys.of(session)));
        }

        @Override
        public Subject newcomer() {
            return new Subject(realm, UUID.randomUUID().toString());
        }
    }
}
