package io.torii.tests.harness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Counts what the database is asked, by Hibernate's own statistics. */
@Produces(MediaType.APPLICATION_JSON)
public final class Queries {
    private final KeycloakSession session;

    Queries(KeycloakSession session) {
        this.session = session;
    }

    /** From now on counts. */
    @POST
    @Path("")
    public Map<String, Long> restart() {
        statistics().setStatisticsEnabled(true);
        statistics().clear();
        return counts();
    }

    /** How often each query of ours ran since. */
    @GET
    @Path("")
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Arrays.stream(statistics().getQueries())
                .filter(query -> query.contains("Row "))
                .forEach(query ->
                        counts.put(query, statistics().getQueryStatistics(query).getExecutionCount()));
        return counts;
    }

    /** How many statements were sent to the database since, of Keycloak and of ours. */
    @GET
    @Path("statements")
    public Map<String, Long> statements() {
        return Map.of("sent", statistics().getPrepareStatementCount());
    }

    private Statistics statistics() {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
    }
}
