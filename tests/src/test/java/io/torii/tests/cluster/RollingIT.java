package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both nodes are stopped and started anew, one after the other, while users sign in again and again: on demand. */
@ExtendWith(OnTwoNodes.class)
@EnabledIfSystemProperty(named = "torii.crash.rounds", matches = "[1-9]\\d*")
final class RollingIT {
    private static final int USERS = 12;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    @Test
    void everybody_signs_in_while_one_node_after_the_other_is_started_anew(Cluster cluster) {
        var traffic = new Traffic(cluster);
        var over = new AtomicBoolean();
        var town = Town.on(cluster);
        var regulars = Stream.generate(() -> new Regular(town, traffic, over::get))
                .limit(USERS)
                .toList();

        try (var crowd = new Crowd(regulars).begin()) {
            Pause.of(BETWEEN);
            cluster.second().close();
            cluster.restartSecond();
            Pause.of(BETWEEN);
            cluster.first().close();
            cluster.restartFirst();
            Pause.of(BETWEEN);
            over.set(true);
            assertThat(crowd.arrived()).as("%s", crowd.told()).doesNotContain(Crowd.NEVER);

            record(regulars, traffic, crowd);
            assertThat(traffic.failures()).isEmpty();
        }
    }

    private static void record(List<Regular> regulars, Traffic traffic, Crowd crowd) {
        Journal.write("rolling restart: %d sign-ins, %d requests, %d unanswered, failures %s, %d told to begin again"
                .formatted(
                        regulars.stream().mapToInt(Regular::signIns).sum(),
                        traffic.passed(),
                        traffic.lost(),
                        traffic.failures(),
                        crowd.told().size()));
        crowd.told().stream().map(each -> "    " + each).sorted().forEach(Journal::write);
    }
}
