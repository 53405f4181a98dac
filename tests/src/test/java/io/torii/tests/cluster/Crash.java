package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.Cluster;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kills the second node while many users are in the middle of one ceremony, and sees what becomes of each. */
final class Crash {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int A_MOMENT_MILLIS = 60;

    private final Cluster cluster;
    private final Ceremony ceremony;
    private final Random chance;
    private final int requests;
    private Town town;
    private CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);

    Crash(Cluster cluster, Ceremony ceremony, Random chance) {
        this.cluster = cluster;
        this.town = Town.on(cluster);
        this.ceremony = ceremony;
        this.chance = chance;
        this.requests = rehearsed();
    }

    /**
     * Every user stands still at a request of their own, all go on at once, and a moment after some of these requests were
     * answered the node dies amid the others. Each crowd has a realm of its own, for one network may only file so many applications a day.
     */
    Toll amid(int users, int answered) {
        town = Town.on(cluster);
        var traffic = new Traffic(cluster);
        var still = new Stillness();
        var walks = Abreast.all(
                Stream.generate(() -> beginner(traffic, still)).limit(users).toList());
        restart.join();
        try (var crowd = new Crowd(walks).begin()) {
            await(() -> still.standing() + crowd.there() >= users);
            still.end();
            await(() -> still.answered() >= answered || crowd.there() == users);
            Pause.of(Duration.ofMillis(chance.nextInt(A_MOMENT_MILLIS)));
            var inFlight = users - crowd.there();
            cluster.second().kill();
            var beginnings = crowd.arrived();
            town.sweep();
            var fates = Abreast.all(IntStream.range(0, users)
                    .<Supplier<Fate>>mapToObj(each -> () -> Fate.of(walks.get(each), beginnings.get(each)))
                    .toList());
            return new Toll(ceremony, inFlight, fates, traffic, crowd.told());
        } finally {
            restart = CompletableFuture.runAsync(cluster::restartSecond);
        }
    }

    /** Has both nodes up again. */
    void over() {
        restart.join();
    }

    /** Between the first of their requests and the last, where there are several. */
    private Supplier<Walk> beginner(Traffic traffic, Stillness still) {
        var before = requests == 1 ? 1 : 2 + chance.nextInt(requests - 1);
        return () -> {
            var lane = Lane.zigzag(traffic);
            var walk = ceremony.begin(town, lane);
            lane.halt(new Lane.Halt(before, still));
            return walk;
        };
    }

    private static void await(BooleanSupplier happened) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Pause.of(Duration.ofMillis(5));
        }
    }

    /** How many requests one user needs where nobody dies. */
    private int rehearsed() {
        var traffic = new Traffic(cluster);
        var walk = ceremony.begin(town, Lane.zigzag(traffic));
        var before = traffic.passed();
        assertThat(walk.go()).as(ceremony.name()).isTrue();
        var needed = traffic.passed() - before;
        assertThat(Fate.of(walk, 1).wrong()).isEmpty();
        return needed;
    }
}
