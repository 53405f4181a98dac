package io.torii.keycloak.dryrun;

import io.torii.domain.enrollment.Dossier;
import io.torii.domain.method.Methods;
import io.torii.keycloak.dryrun.Sheet.Account;
import io.torii.keycloak.dryrun.Span.By;
import io.torii.keycloak.enrollment.EnrollmentRows;
import io.torii.keycloak.method.KeycloakMethods;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.keycloak.credential.CredentialModel;

/** Reads what is known of accounts: so many queries a set, whatever the number of users (R58). */
record Particulars(EntityManager rows, String realm) {
    private static final String OF_USERS = ", UserEntity u where u.realmId = :realm and %s and ";
    private static final String CREDENTIALS = "select u.id, c.id, c.type, c.credentialData, c.secretData"
            + " from CredentialEntity c" + OF_USERS + "c.user.id = u.id and c.type in :types";
    private static final String DOSSIERS = "select u.id, " + EnrollmentRows.JUDGED + " from EnrollmentRow e" + OF_USERS
            + "e.user = u.id and e.realm = :realm";
    private static final String GROUPS =
            "select u.id, m.groupId from UserGroupMembershipEntity m" + OF_USERS + "m.user.id = u.id";
    private static final String ROLES =
            "select u.id, m.roleId from UserRoleMappingEntity m" + OF_USERS + "m.user.id = u.id";

    /**
     * Of the accounts of a set.
     *
     * @param by what they are in the order of
     * @param memberships whether anybody asks for groups and roles
     */
    Sheet sheet(List<Account> accounts, By by, boolean memberships) {
        if (accounts.isEmpty()) {
            return Sheet.EMPTY;
        }
        var set = Span.of(accounts, by);
        return new Sheet(
                accounts,
                dossiers(set),
                methods(set),
                memberships ? pairs(GROUPS, set) : Map.of(),
                memberships ? pairs(ROLES, set) : Map.of());
    }

    private Map<String, Dossier> dossiers(Span set) {
        return found(query(set.of(DOSSIERS, "e.user"), set))
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> EnrollmentRows.judged(Arrays.copyOfRange(row, 1, row.length))));
    }

    private Map<String, Methods> methods(Span set) {
        var query = query(set.of(CREDENTIALS, "c.user.id"), set).setParameter("types", KeycloakMethods.types());
        return found(query)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(Particulars::credential, Collectors.toList()),
                                stored -> KeycloakMethods.of(stored.stream()))));
    }

    private Map<String, List<String>> pairs(String query, Span set) {
        return found(query(set.of(query, "m.user.id"), set))
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Query query(String text, Span set) {
        return rows.createQuery(text)
                .setParameter("realm", realm)
                .setParameter("first", set.first())
                .setParameter("last", set.last());
    }

    private static Stream<Object[]> found(Query query) {
        List<?> found =
                query.setHint(HibernateHints.HINT_FETCH_SIZE, Rolls.AT_ONCE).getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static CredentialModel credential(Object... row) {
        var credential = new CredentialModel();
        credential.setId((String) row[1]);
        credential.setType((String) row[2]);
        credential.setCredentialData((String) row[3]);
        credential.setSecretData((String) row[4]);
        return credential;
    }
}
