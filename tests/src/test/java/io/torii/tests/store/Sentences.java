package io.torii.tests.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Harness;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/** What a server says of each sentence of a contract. */
final class Sentences {
    private Sentences() {}

    static List<DynamicTest> of(Harness harness, String contract) {
        harness.clock(Duration.ZERO);
        var results = harness.contract(contract);
        harness.clock(Duration.ZERO);
        assertThat(results).isNotEmpty();
        return results.properties().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(each.getValue().asText()).isEmpty()))
                .toList();
    }
}
