package io.torii.keycloak.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferId;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.port.push.Offers;
import java.util.Optional;

/** Wakes the page that shows an offer's code when the offer is over, once that can be read. */
record WakingOffers(Offers offers, KeycloakWake page) implements Offers {
    @Override
    public void open(DeviceOffer offer, String linkCode) {
        offers.open(offer, linkCode);
    }

    @Override
    public Optional<DeviceOffer> find(String realm, OfferId id) {
        return offers.find(realm, id);
    }

    @Override
    public Optional<DeviceOffer> byLink(String realm, String linkCode) {
        return offers.byLink(realm, linkCode);
    }

    @Override
    public Optional<DeviceOffer> byName(String realm, String username) {
        return offers.byName(realm, username);
    }

    @Override
    public boolean meet(Meeting meeting) {
        return offers.meet(meeting);
    }

    @Override
    public Optional<Meeting> met(String realm, String handle) {
        return offers.met(realm, handle);
    }

    @Override
    public void end(DeviceOffer offer) {
        offers.end(offer);
        page.wake(Awaited.offer(offer.id().value()));
    }
}
