package io.torii.keycloak.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the questions of the coverage report: a fixed number, whatever the number of users.
 *
 * @param parameters values of what the questions name
 */
record Headcount(EntityManager rows, Map<String, Object> parameters) {
    long one(Question question) {
        return (Long) query(question).getSingleResult();
    }

    /** Whether there are so many answers; no more of them are looked at. */
    boolean any(Question question, int many) {
        return !query(question)
                .setFirstResult(many - 1)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param most how many answers are read */
    Map<String, Long> each(Question question, int most) {
        List<?> found = query(question).setMaxResults(most).getResultList();
        Map<String, Long> counts = new LinkedHashMap<>();
        found.stream().map(Object[].class::cast).forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private Query query(Question question) {
        var query = rows.createQuery(question.text());
        parameters.forEach((name, value) -> {
            if (question.text().contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
