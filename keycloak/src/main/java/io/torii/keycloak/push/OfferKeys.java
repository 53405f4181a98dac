package io.torii.keycloak.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What the records of an offer are found by. */
final class OfferKeys {
    private OfferKeys() {}

    /** For the page that made it. */
    static String page(String realm, OfferId id) {
        return Kept.key("offer", realm, id.value());
    }

    static String link(String realm, String code) {
        return Kept.key("offer.link", realm, code);
    }

    /** Keycloak's user names know no case. */
    static String name(String realm, String username) {
        return Kept.key("offer.name", realm, KeycloakModelUtils.toLowerCaseSafe(username));
    }

    static String meeting(String realm, String handle) {
        return Kept.key("offer.meeting", realm, handle);
    }

    /** Claimed by the first phone. */
    static String met(DeviceOffer offer) {
        return of("offer.met", offer);
    }

    /** Claimed by the first answer. */
    static String answered(DeviceOffer offer) {
        return of("offer.answered", offer);
    }

    /** The candidate, for the page to take. */
    static String candidate(DeviceOffer offer) {
        return of("offer.candidate", offer);
    }

    /** The candidate, for its phone to be known by. */
    static String device(String realm, String id) {
        return Kept.key("offer.device", realm, id);
    }

    /** It is over. */
    static String end(DeviceOffer offer) {
        return of("offer.end", offer);
    }

    private static String of(String kind, DeviceOffer offer) {
        return Kept.key(kind, offer.subject().realm(), offer.id().value());
    }
}
