package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code kill -9} of a node with users in flight: each of them finishes on the other node, or is told to begin again and
 * finishes then; nothing is done twice, lost or left half done. {@code -Dtorii.crash.users} says how many users are in
 * flight, {@code -Dtorii.crash.rounds} how often the node is killed amid each ceremony, {@code -Dtorii.crash.ceremonies} amid
 * which, as a pattern of names, and {@code -Dtorii.crash.seed} when. On demand: the instant is random, and so is what comes of it.
 */
@ExtendWith(OnTwoNodes.class)
@EnabledIfSystemProperty(named = "torii.crash.rounds", matches = "[1-9]\\d*")
final class CrashIT {
    private static final int USERS = Integer.getInteger("torii.crash.users", 2);
    private static final int ROUNDS = Integer.getInteger("torii.crash.rounds", 1);
    /** How many more requests were answered each time before the node dies. */
    private static final int LATER = 2;

    private static final String CEREMONIES = System.getProperty("torii.crash.ceremonies", ".*");
    private static final long SEED = Long.getLong("torii.crash.seed", 7);

    @ParameterizedTest
    @MethodSource("ceremonies")
    void everybody_arrives_though_a_node_is_killed_amid_their_ceremony(Ceremony ceremony, Cluster cluster) {
        var crash = new Crash(cluster, ceremony, new Random(SEED));
        var wrongs = new ArrayList<String>();

        try {
            for (var round = 0; round < ROUNDS; round++) {
                var toll = crash.amid(USERS, LATER * round);
                record(toll);
                wrongs.addAll(toll.wrongs());
            }
        } finally {
            crash.over();
        }

        assertThat(wrongs).isEmpty();
    }

    private static void record(Toll toll) {
        Journal.row(toll.row());
        toll.told().stream().map(each -> "told: " + each).sorted().forEach(Journal::write);
        toll.wrongs().stream().map(each -> "wrong: " + each).forEach(Journal::write);
    }

    static Stream<Ceremony> ceremonies() {
        return Stream.of(Ceremony.values()).filter(each -> each.name().matches(CEREMONIES));
    }
}
