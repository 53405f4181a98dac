package io.torii.tests.harness;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Counts the queries on tables of ours, by Hibernate's own statistics. */
record Queries(KeycloakSession session) {
    Map<String, Long> restart() {
        statistics().setStatisticsEnabled(true);
        statistics().clear();
        return counts();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Arrays.stream(statistics().getQueries())
                .filter(query -> query.contains("Row "))
                .forEach(query ->
                        counts.put(query, statistics().getQueryStatistics(query).getExecutionCount()));
        return counts;
    }

    private Statistics statistics() {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
    }
}
