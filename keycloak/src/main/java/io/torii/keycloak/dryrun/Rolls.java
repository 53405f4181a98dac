package io.torii.keycloak.dryrun;

import io.torii.domain.enrollment.Dossier;
import io.torii.domain.method.Methods;
import io.torii.keycloak.enrollment.EnrollmentRows;
import io.torii.keycloak.method.KeycloakMethods;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.credential.CredentialModel;

/** Reads the accounts of a realm in sets: so many queries a set, whatever the number of users (R58). */
record Rolls(EntityManager rows, String realm) {
    private static final String ACCOUNTS = "select u.id, u.username from UserEntity u where u.realmId = :realm"
            + " and u.serviceAccountClientLink is null and u.enabled = true and u.username > :after"
            + " order by u.username";
    private static final String CREDENTIALS = "select c.user.id, c.id, c.type, c.createdDate, c.credentialData,"
            + " c.secretData from CredentialEntity c where c.user.id in :users and c.type in :types"
            + " order by c.priority";
    private static final String GROUPS =
            "select m.user.id, m.groupId from UserGroupMembershipEntity m where m.user.id in :users";
    private static final String ROLES =
            "select m.user.id, m.roleId from UserRoleMappingEntity m where m.user.id in :users";

    /** The next accounts in the order of their names; service accounts and disabled ones sign nobody in. */
    List<Account> accounts(String after, int most) {
        List<?> found = rows.createQuery(ACCOUNTS)
                .setParameter("realm", realm)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Account((String) row[0], (String) row[1]))
                .toList();
    }

    Map<String, Methods> methods(List<String> users) {
        List<?> found = rows.createQuery(CREDENTIALS)
                .setParameter("users", users)
                .setParameter("types", KeycloakMethods.types())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(Rolls::credential, Collectors.toList()),
                                stored -> KeycloakMethods.of(stored.stream()))));
    }

    Map<String, Dossier> dossiers(List<String> users) {
        return new EnrollmentRows(rows).find(realm, users);
    }

    Map<String, List<String>> groups(List<String> users) {
        return pairs(GROUPS, users);
    }

    Map<String, List<String>> roles(List<String> users) {
        return pairs(ROLES, users);
    }

    private Map<String, List<String>> pairs(String query, List<String> users) {
        List<?> found = rows.createQuery(query).setParameter("users", users).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private static CredentialModel credential(Object... row) {
        var credential = new CredentialModel();
        credential.setId((String) row[1]);
        credential.setType((String) row[2]);
        credential.setCreatedDate((Long) row[3]);
        credential.setCredentialData((String) row[4]);
        credential.setSecretData((String) row[5]);
        return credential;
    }

    /** One account by id and name. */
    record Account(String id, String name) {}
}
