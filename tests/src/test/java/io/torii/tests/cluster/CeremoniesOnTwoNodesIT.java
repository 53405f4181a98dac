package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each request goes to the other node than the one before it. */
@ExtendWith(OnTwoNodes.class)
final class CeremoniesOnTwoNodesIT {
    private static Town town;

    @BeforeAll
    static void open(Cluster cluster) {
        town = Town.on(cluster);
    }

    @ParameterizedTest
    @EnumSource
    void what_begins_on_one_node_is_finished_on_the_other(Ceremony ceremony) {
        var traffic = new Traffic(town.cluster());
        var walk = ceremony.begin(town, Lane.zigzag(traffic));

        assertThat(walk.go()).isTrue();

        walk.judge();
        assertThat(traffic.lost()).isZero();
        assertThat(traffic.failures()).isEmpty();
    }
}
