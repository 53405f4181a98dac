package io.torii.keycloak.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.keycloak.Kept;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What the records of an offer are found by. */
final class OfferKeys {
    private OfferKeys() {}

    /** For the page that made it. */
    static String page(String realm, OfferId id) {
        return Kept.key("push.offer", realm, id.value());
    }

    static String link(String realm, String code) {
        return Kept.key("push.offer.link", realm, code);
    }

    /** Keycloak's user names know no case. */
    static String name(String realm, String username) {
        return Kept.key("push.offer.name", realm, KeycloakModelUtils.toLowerCaseSafe(username));
    }

    static String meeting(String realm, String handle) {
        return Kept.key("push.offer.meeting", realm, handle);
    }

    /** The candidate, for the page that registers it. */
    static String candidate(DeviceOffer offer) {
        return Kept.key(
                "push.offer.candidate", offer.subject().realm(), offer.id().value());
    }

    /** The candidate, for its phone to be known by. */
    static String device(String realm, String id) {
        return Kept.key("push.offer.device", realm, id);
    }
}
