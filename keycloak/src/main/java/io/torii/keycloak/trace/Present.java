package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which accounts of some traces are there: they are written a moment later, when an account or its realm may be gone. */
final class Present {
    /** How Keycloak's ids of users begin whom a directory keeps to itself. */
    private static final String ELSEWHERE = "f:";

    private final Set<String> realms;
    private final Set<String> users;

    Present(EntityManager rows, List<Trace> traces) {
        realms = among(
                rows,
                "select r.id from RealmEntity r where r.id in :ids",
                traces.stream().map(trace -> trace.subject().realm()).distinct().toList());
        users = among(
                rows,
                "select u.id from UserEntity u where u.id in :ids",
                traces.stream().map(trace -> trace.subject().user()).distinct().toList());
    }

    boolean has(Trace trace) {
        return has(trace.subject());
    }

    private boolean has(Subject subject) {
        return realms.contains(subject.realm())
                && (subject.user().startsWith(ELSEWHERE) || users.contains(subject.user()));
    }

    private static Set<String> among(EntityManager rows, String question, Collection<String> ids) {
        return new HashSet<>(rows.createQuery(question, String.class)
                .setParameter("ids", ids)
                .getResultList());
    }
}
