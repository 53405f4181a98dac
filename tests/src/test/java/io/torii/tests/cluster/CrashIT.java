package io.torii.tests.cluster;

import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code kill -9} of a node with users in flight: each of them finishes on the other node, or is told to begin again and
 * finishes then; nothing is done twice, lost or left half done. {@code -Dtorii.crash.users} says how many users each
 * ceremony has, {@code -Dtorii.crash.rounds} how often the node is killed, {@code -Dtorii.crash.ceremonies} amid which,
 * as a pattern of names, and {@code -Dtorii.crash.seed} when. On demand: the instant is random, and so is what comes of it.
 */
@ExtendWith(OnTwoNodes.class)
@EnabledIfSystemProperty(named = "torii.crash.rounds", matches = "[1-9]\\d*")
final class CrashIT {
    private static final int USERS = Integer.getInteger("torii.crash.users", 2);
    private static final int ROUNDS = Integer.getInteger("torii.crash.rounds", 1);
    private static final String CEREMONIES = System.getProperty("torii.crash.ceremonies", ".*");
    private static final long SEED = Long.getLong("torii.crash.seed", 7);

    @Test
    void everybody_arrives_though_a_node_is_killed_amid_their_ceremonies(Cluster cluster) {
        var users = Stream.of(Ceremony.values())
                .filter(each -> each.name().matches(CEREMONIES))
                .flatMap(each -> Collections.nCopies(USERS, each).stream())
                .toList();
        var crash = new Crash(Town.on(cluster), new Random(SEED));

        for (var round = 0; round < ROUNDS; round++) {
            crash.amid(users);
        }
    }
}
