package io.torii.keycloak.waiting;

import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.push.PushId;
import io.torii.keycloak.SingleUseKey;
import java.util.List;

/** What a page waits for: something that was named at random, so its name alone tells realms and users apart. */
public record Awaited(String kind, String id) {
    /** The answer of a phone to this request. */
    public static Awaited push(PushId id) {
        return new Awaited("push", id.value());
    }

    /** The next step of a phone that is being enrolled, by the offer's unguessable id. */
    public static Awaited offer(String id) {
        return new Awaited("offer", id);
    }

    /** The end of a call. */
    public static Awaited call(DeliveryId id) {
        return new Awaited("call", id.value());
    }

    /** That a text was sent, or was not. */
    public static Awaited text(DeliveryId id) {
        return new Awaited("text", id.value());
    }

    /** A digest, which goes to other nodes and into the store where the name itself would say too much. */
    String topic() {
        return SingleUseKey.of("woken", List.of(kind, id));
    }
}
