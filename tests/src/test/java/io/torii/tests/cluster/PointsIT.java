package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Points;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.Eventually;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A node that is killed where something is decided and nothing follows yet, at every such point. */
@ExtendWith(OnTwoNodes.class)
final class PointsIT {
    @Test
    void what_a_dead_node_has_decided_is_done_once_or_never_counted(Cluster cluster) {
        var town = Town.on(cluster);
        var traffic = new Traffic(cluster);
        var walks =
                Stream.of(Point.values()).map(each -> each.begin(town, traffic)).toList();
        var users = walks.stream().map(each -> each.user().id()).toList();

        try (var crowd = new Crowd(walks).begin()) {
            var node = new Points(traffic.second(), town.realm().name());
            Eventually.get(node::standing, standing -> standing.containsAll(users));
            cluster.second().kill();
            assertThat(crowd.arrived()).as("%s", crowd.told()).doesNotContain(Crowd.NEVER);
            town.sweep();

            walks.forEach(Walk::judge);
            assertThat(traffic.failures()).isEmpty();
        } finally {
            cluster.restartSecond();
        }
    }
}
