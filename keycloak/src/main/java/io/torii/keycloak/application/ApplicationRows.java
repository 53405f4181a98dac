package io.torii.keycloak.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Review;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** The rows of applications and of what staff said of them, within one transaction. */
record ApplicationRows(EntityManager entities) {
    private static final Logger LOG = Logger.getLogger(ApplicationRows.class);

    private static final String REVIEWS = "select r from ReviewRow r where r.application in :ids order by r.place";
    private static final String REPLACE = "update ApplicationRow a set a.version = a.version + 1,"
            + " a.openSlot = :openSlot, a.phase = :phase, a.since = :since, a.endsAt = :endsAt, a.reason = :reason,"
            + " a.pending = :pending, a.enteredAt = :enteredAt, a.closedAt = :closedAt, a.dueAt = :dueAt"
            + " where a.id = :id and a.version = :seen";

    TypedQuery<ApplicationRow> query(String text) {
        return entities.createQuery(text, ApplicationRow.class);
    }

    /** With their reviews, in the query's order; what cannot be read is left out. */
    List<Application> read(TypedQuery<ApplicationRow> query) {
        var rows = query.getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(ApplicationRow::id).toList();
        Map<String, List<ReviewRow>> reviews = entities.createQuery(REVIEWS, ReviewRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(ReviewRow::application));
        return rows.stream()
                .flatMap(row -> read(row, reviews.getOrDefault(row.id(), List.of())).stream())
                .toList();
    }

    void insert(Application application) {
        entities.persist(new ApplicationRow(application));
        entities.flush();
    }

    /** The reviews that are new go in with the update that they belong to. */
    boolean replace(Application seen, Application next) {
        var columns = ProgressColumns.of(next);
        var replaced = entities.createQuery(REPLACE)
                        .setParameter("openSlot", columns.openSlot())
                        .setParameter("phase", columns.phase())
                        .setParameter("since", columns.since())
                        .setParameter("endsAt", columns.endsAt())
                        .setParameter("reason", columns.reason())
                        .setParameter("pending", columns.pending())
                        .setParameter("enteredAt", columns.enteredAt())
                        .setParameter("closedAt", columns.closedAt())
                        .setParameter("dueAt", columns.dueAt())
                        .setParameter("id", seen.id().value())
                        .setParameter("seen", seen.version())
                        .executeUpdate()
                == 1;
        if (replaced) {
            IntStream.range(
                            seen.progress().reviews().size(),
                            next.progress().reviews().size())
                    .forEach(place -> entities.persist(new ReviewRow(next, place)));
            entities.flush();
        }
        return replaced;
    }

    private static Optional<Application> read(ApplicationRow row, List<ReviewRow> reviews) {
        try {
            List<Review> said = reviews.stream().map(ReviewRow::review).toList();
            return Optional.of(new Application(
                    new ApplicationId(row.id()),
                    new Subject(row.realm(), row.user()),
                    row.filing().read(),
                    row.progress().read(said),
                    row.version()));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException unknown) {
            LOG.warnf("Application %s is not one of this version", row.id());
            return Optional.empty();
        }
    }
}
