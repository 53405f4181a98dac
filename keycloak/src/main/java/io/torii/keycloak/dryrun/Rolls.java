package io.torii.keycloak.dryrun;

import io.torii.domain.enrollment.Dossier;
import io.torii.domain.method.Methods;
import io.torii.keycloak.enrollment.EnrollmentRows;
import io.torii.keycloak.method.KeycloakMethods;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.credential.CredentialModel;

/** Reads the accounts of a realm in sets: so many queries a set, whatever the number of users (R58). */
record Rolls(EntityManager rows, String realm) {
    private static final String ACCOUNTS = "select u.id, u.username from UserEntity u where u.realmId = :realm"
            + " and u.serviceAccountClientLink is null and u.enabled = true and u.username > :after"
            + " order by u.username";
    private static final String IN_SET = " u.realmId = :realm and u.username > :after and u.username <= :last";
    private static final String CREDENTIALS = "select u.id, c.id, c.type, c.createdDate, c.credentialData,"
            + " c.secretData from CredentialEntity c join c.user u where" + IN_SET + " and c.type in :types"
            + " order by c.priority";
    private static final String GROUPS =
            "select u.id, m.groupId from UserGroupMembershipEntity m join m.user u where" + IN_SET;
    private static final String ROLES =
            "select u.id, m.roleId from UserRoleMappingEntity m join m.user u where" + IN_SET;

    /**
     * A set of accounts by their names; a range of an index, which costs no more to ask for than one name.
     *
     * @param after the name before the first
     * @param last the last name
     */
    record Span(String after, String last) {}

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

    Map<String, Methods> methods(Span set) {
        List<?> found = within(CREDENTIALS, set)
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

    Map<String, Dossier> dossiers(Span set) {
        return new EnrollmentRows(rows).between(realm, set.after(), set.last());
    }

    Map<String, List<String>> groups(Span set) {
        return pairs(GROUPS, set);
    }

    Map<String, List<String>> roles(Span set) {
        return pairs(ROLES, set);
    }

    private Map<String, List<String>> pairs(String query, Span set) {
        List<?> found = within(query, set).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Query within(String query, Span set) {
        return rows.createQuery(query)
                .setParameter("realm", realm)
                .setParameter("after", set.after())
                .setParameter("last", set.last());
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
