package io.torii.tests.store;

import io.torii.tests.admin.Harness;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What our tables promise they promise on PostgreSQL too, which locks rows and tells losers in ways of its own. */
@ExtendWith(OnTwoNodes.class)
final class PostgresContractIT {
    private static final List<String> TABLES = List.of(
            "guesses",
            "purses",
            "ledger",
            "enrollments",
            "reports",
            "links",
            "addresses",
            "applications",
            "tokens",
            "trusted",
            "renewal",
            "garbled-rows",
            "traces");

    @TestFactory
    Stream<DynamicContainer> tables(Cluster cluster) {
        var harness = new Harness(cluster.first().url(), "master");
        return TABLES.stream()
                .map(contract -> DynamicContainer.dynamicContainer(contract, Sentences.of(harness, contract)));
    }
}
