package io.torii.keycloak;

import io.torii.domain.Slot;
import io.torii.port.Slots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.models.SingleUseObjectProvider;

/** Slots as single-use objects: {@code putIfAbsent} takes hold at once, for one caller on all nodes. */
public final class KeycloakSlots implements Slots {
    private static final String UNTIL = "until";

    private final SingleUseObjectProvider objects;

    public KeycloakSlots(SingleUseObjectProvider objects) {
        this.objects = objects;
    }

    @Override
    public boolean claim(Slot slot) {
        return claimed(slot).isPresent();
    }

    @Override
    public Optional<Instant> spend(Slot slot) {
        var until = new KeycloakClock().now().plus(slot.window());
        var place = claimed(slot);
        if (place.isEmpty()) {
            var ends = places(slot).flatMap(each -> until(each).stream());
            return Optional.of(ends.min(Comparator.naturalOrder()).orElse(until));
        }
        // putIfAbsent() takes no notes; this is put at commit, over what was claimed.
        var notes = Map.of(UNTIL, String.valueOf(until.getEpochSecond()));
        objects.put(place.get(), slot.window().toSeconds(), notes);
        return Optional.empty();
    }

    private Optional<String> claimed(Slot slot) {
        return places(slot)
                .filter(place -> objects.putIfAbsent(place, slot.window().toSeconds()))
                .findFirst();
    }

    private static Stream<String> places(Slot slot) {
        List<String> parts = new ArrayList<>(slot.name());
        parts.add(0, slot.subject().realm());
        parts.add(1, slot.subject().user());
        var key = SingleUseKey.of("slot", parts);
        // From anywhere: who is far from the limit finds a free place at once, and needs not ask for each that is
        // taken.
        var start = ThreadLocalRandom.current().nextInt(slot.places());
        return IntStream.range(0, slot.places()).mapToObj(i -> key + ":" + (start + i) % slot.places());
    }

    private Optional<Instant> until(String place) {
        return Optional.ofNullable(objects.get(place))
                .flatMap(notes -> Optional.ofNullable(notes.get(UNTIL)))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }
}
