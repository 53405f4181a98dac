package io.torii.tests.harness;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;

/** Where requests of single users stand still on this node. */
final class HaltedUsers {
    private static final Map<String, Point> POINTS = new ConcurrentHashMap<>();
    private static final Set<String> STANDING = ConcurrentHashMap.newKeySet();

    private HaltedUsers() {}

    /** At an event of this type with these words in its details. */
    static void at(String user, EventType type, String words) {
        POINTS.put(user, new Point(type, words));
    }

    /** Whose requests stand still. */
    static Set<String> standing() {
        return Set.copyOf(STANDING);
    }

    /** Whether the request that writes this event stands still from now on. */
    static boolean reach(Event event) {
        var user = event.getUserId();
        var point = user == null ? null : POINTS.get(user);
        return point != null && point.isReachedBy(event) && STANDING.add(user);
    }

    private record Point(EventType type, String words) {
        boolean isReachedBy(Event event) {
            return event.getType() == type && String.valueOf(event.getDetails()).contains(words);
        }
    }
}
