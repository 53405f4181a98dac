package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.push.Handset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A phone whose network leads it to one node and the other. */
final class Phone {
    private static final int LOOKS = 20;

    private final Lane lane;
    private final Handset handset;
    private final List<String> requests = new ArrayList<>();

    Phone(Lane lane, Handset handset) {
        this.lane = lane;
        this.handset = handset;
    }

    /**
     * Looks for a request that it has not seen yet, more slowly than a device is refused for; of several for the newest,
     * which a page still shows.
     */
    void asked() {
        var found = unseen();
        for (var look = 0; found.isEmpty() && look < LOOKS; look++) {
            Pause.of(Duration.ofSeconds(1));
            found = unseen();
        }
        assertThat(found).as("requests").isNotEmpty();
        requests.add(found.get(found.size() - 1));
    }

    /** Into the newest request; what the realm says. */
    String type(String number) {
        return type(requests.get(requests.size() - 1), number);
    }

    /** {@code deny} or {@code report} the newest request. */
    String press(String decision) {
        return press(requests.get(requests.size() - 1), decision);
    }

    /** What the realm says to each of these that was typed already. */
    List<String> typedAgain(List<String> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(each -> type(requests.get(each), numbers.get(each)))
                .toList();
    }

    /** What the realm says to whoever presses this in every request again. */
    List<String> pressedAgain(String decision) {
        return requests.stream().map(each -> press(each, decision)).toList();
    }

    private String type(String request, String number) {
        return lane.at(node -> handset.via(node).type(request, number).refusal());
    }

    private String press(String request, String decision) {
        return lane.at(node -> handset.via(node).press(request, decision).refusal());
    }

    private List<String> unseen() {
        var waiting = lane.at(node -> handset.via(node).requests());
        return StreamSupport.stream(waiting.ok().json().get("requests").spliterator(), false)
                .map(each -> each.get("id").asText())
                .filter(id -> !requests.contains(id))
                .toList();
    }
}
