package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.keycloak.Kept;
import io.torii.port.push.PushRequests;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ids of one account's requests in numbered places, since single-use objects cannot be searched. */
record Listing(Kept kept, Subject subject) {
    private static final String ID = "id";

    /** Whether there was a place for it. */
    boolean add(PushId id, Duration life) {
        var free = IntStream.range(0, PushRequests.MOST_WAITING)
                .filter(place -> kept.claim(taken(place), life))
                .findFirst();
        free.ifPresent(place -> {
            kept.put(name(place), life, Map.of(ID, id.value()));
            kept.put(some(), life, Map.of());
        });
        return free.isPresent();
    }

    void remove(PushId id) {
        IntStream.range(0, PushRequests.MOST_WAITING)
                .filter(place -> kept.get(name(place))
                        .filter(notes -> id.value().equals(notes.get(ID)))
                        .isPresent())
                .forEach(place -> {
                    kept.take(name(place));
                    kept.take(taken(place));
                });
    }

    Stream<PushId> all() {
        // Apps ask again and again, and hardly ever is there anything.
        return !kept.has(some())
                ? Stream.empty()
                : IntStream.range(0, PushRequests.MOST_WAITING)
                        .mapToObj(this::name)
                        .flatMap(key -> kept.get(key).stream())
                        .map(notes -> new PushId(notes.get(ID)));
    }

    private String some() {
        return Kept.key("push.listed.some", subject.realm(), subject.user());
    }

    private String taken(int place) {
        return Kept.key("push.listed.taken", subject.realm(), subject.user(), "" + place);
    }

    private String name(int place) {
        return Kept.key("push.listed", subject.realm(), subject.user(), "" + place);
    }
}
