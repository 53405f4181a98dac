package io.torii.keycloak.application;

import io.torii.ceremony.application.ApplicationPorts;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import org.keycloak.models.KeycloakSession;

/** Puts the room's ports together, for one session. */
record Composition(KeycloakSession session) {
    static Composition of(KeycloakSession session) {
        return new Composition(session);
    }

    ApplicationPorts ports() {
        var factory = session.getKeycloakSessionFactory();
        return new ApplicationPorts(
                new ApplicationPorts.Stores(new JpaApplications(factory), new JpaQueue(factory), pictures(), slots()),
                new KeycloakApplicants(session),
                new KeycloakConsequences(session),
                new ApplicationPorts.Draws(MasterKeys.of(session), new SecureChance()),
                new KeycloakClock());
    }

    PhotoDesk photos() {
        return new PhotoDesk(pictures(), slots());
    }

    private JpaPhotos pictures() {
        return new JpaPhotos(session.getKeycloakSessionFactory(), MasterKeys.of(session));
    }

    private KeycloakSlots slots() {
        return new KeycloakSlots(session.singleUseObjects());
    }
}
