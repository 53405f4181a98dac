package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Kills the second node while many users are in the middle of something, and sees what becomes of each. */
final class Crash {
    private final Town town;
    private final Random chance;
    private final Map<Ceremony, Integer> lengths = new ConcurrentHashMap<>();

    Crash(Town town, Random chance) {
        this.town = town;
        this.chance = chance;
    }

    /** @param ceremonies one for each user */
    void amid(List<Ceremony> ceremonies) {
        town.refresh();
        var requests = length(ceremonies);
        var traffic = new Traffic(town.cluster());
        var walks = ceremonies.stream()
                .map(each -> each.begin(town, Lane.zigzag(traffic)))
                .toList();
        var instant = traffic.passed() + (int) (requests * (0.2 + 0.6 * chance.nextDouble()));
        try (var crowd = new Crowd(walks).begin()) {
            while (traffic.passed() < instant && !crowd.isThere()) {
                Pause.of(Duration.ofMillis(2));
            }
            town.cluster().second().kill();
            var beginnings = crowd.arrived();
            town.sweep();
            record(ceremonies, traffic, beginnings, crowd.told());
            walks.forEach(Walk::judge);
            assertThat(traffic.failures()).isEmpty();
        } finally {
            town.cluster().restartSecond();
        }
    }

    /** How many requests all of them need where nobody dies. */
    private int length(List<Ceremony> ceremonies) {
        ceremonies.stream().distinct().parallel().forEach(each -> lengths.computeIfAbsent(each, this::rehearsed));
        return ceremonies.stream().mapToInt(lengths::get).sum();
    }

    private int rehearsed(Ceremony ceremony) {
        var traffic = new Traffic(town.cluster());
        var walk = ceremony.begin(town, Lane.zigzag(traffic));
        var before = traffic.passed();
        assertThat(walk.go()).as(ceremony.name()).isTrue();
        return traffic.passed() - before;
    }

    private static void record(
            List<Ceremony> ceremonies, Traffic traffic, List<Integer> beginnings, List<String> told) {
        var again = beginnings.stream().filter(each -> each > 1).count();
        Journal.write("%d users, %s: %d requests, %d unanswered, %d users began again, failures %s"
                .formatted(
                        ceremonies.size(),
                        ceremonies.stream().distinct().toList(),
                        traffic.passed(),
                        traffic.lost(),
                        again,
                        traffic.failures()));
        told.stream().map(each -> "    " + each).sorted().forEach(Journal::write);
    }
}
