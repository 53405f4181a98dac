package io.torii.keycloak;

import io.torii.domain.Slot;
import io.torii.port.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.keycloak.models.SingleUseObjectProvider;

/** Slots as single-use objects: {@code putIfAbsent} takes hold at once, for one caller on all nodes. */
public final class KeycloakSlots implements Slots {
    private final SingleUseObjectProvider objects;

    public KeycloakSlots(SingleUseObjectProvider objects) {
        this.objects = objects;
    }

    @Override
    public boolean claim(Slot slot) {
        List<String> parts = new ArrayList<>(slot.name());
        parts.add(0, slot.subject().realm());
        parts.add(1, slot.subject().user());
        var key = SingleUseKey.of("slot", parts);
        // From anywhere: who is far from the limit finds a free place at once, and needs not ask for each that is
        // taken.
        var start = ThreadLocalRandom.current().nextInt(slot.places());
        for (var i = 0; i < slot.places(); i++) {
            var place = (start + i) % slot.places();
            if (objects.putIfAbsent(key + ":" + place, slot.window().toSeconds())) {
                return true;
            }
        }
        return false;
    }
}
