package io.torii.tests.cluster;

import io.torii.tests.push.Handset;
import io.torii.tests.web.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A phone whose network leads it to one node and the other. */
final class Phone {
    private final Lane lane;
    private final Handset handset;
    private final List<String> requests = new ArrayList<>();

    Phone(Lane lane, Handset handset) {
        this.lane = lane;
        this.handset = handset;
    }

    /** Waits for a request that it has not seen yet. */
    void asked() {
        requests.add(Eventually.get(this::unseen, found -> !found.isEmpty()).get(0));
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
