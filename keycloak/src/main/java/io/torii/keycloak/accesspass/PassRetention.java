package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Removes passes that are over, and ends visits that were left (R37, R69); a second run finds nothing to do. */
public record PassRetention(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(PassRetention.class);
    private static final List<String> QUERIES = List.of(
            "select distinct c.user.realmId, c.user.id from CredentialEntity c where c.type in :types",
            "select distinct c.realmId, c.userId from FederatedUserCredentialEntity c where c.type in :types");

    public void run() {
        holders().forEach(this::tidy);
    }

    private List<Subject> holders() {
        var rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        Stream<Object[]> found = QUERIES.stream()
                .flatMap(query -> rows
                        .createQuery(query, Object[].class)
                        .setParameter("types", List.of(PassCredential.TYPE, OpenVisit.TYPE))
                        .getResultList()
                        .stream());
        return found.map(row -> new Subject((String) row[0], (String) row[1])).toList();
    }

    private void tidy(Subject subject) {
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> tidy(own, subject));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "The passes of a user were not looked after: %s",
                    e.getClass().getName());
        }
    }

    private static void tidy(KeycloakSession own, Subject subject) {
        var realm = own.realms().getRealm(subject.realm());
        own.getContext().setRealm(realm);
        var user = own.users().getUserById(realm, subject.user());
        if (user != null) {
            new KeycloakPasses(own).forget(subject, new KeycloakClock().now());
            new OpenVisit(own, realm, user).lapse();
        }
    }
}
