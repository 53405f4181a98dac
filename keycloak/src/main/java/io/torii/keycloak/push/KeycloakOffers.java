package io.torii.keycloak.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferId;
import io.torii.keycloak.Kept;
import io.torii.keycloak.push.OfferMarks.Mark;
import io.torii.port.Clock;
import io.torii.port.push.Offers;
import java.util.HashMap;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Offers as single-use objects, and marks of what has happened to them. */
public final class KeycloakOffers implements Offers {
    private final Kept kept;
    private final OfferMarks marks;

    public KeycloakOffers(KeycloakSession session, Clock clock) {
        this.kept = new Kept(session);
        this.marks = new OfferMarks(kept, clock);
    }

    @Override
    public void open(DeviceOffer offer, String linkCode) {
        var realm = offer.subject().realm();
        var notes = OfferNotes.of(offer);
        kept.put(OfferKeys.page(realm, offer.id()), marks.left(offer), notes);
        kept.put(OfferKeys.link(realm, linkCode), marks.left(offer), notes);
        kept.put(OfferKeys.name(realm, offer.username()), marks.left(offer), notes);
    }

    @Override
    public Optional<DeviceOffer> find(String realm, OfferId id) {
        return live(realm, OfferKeys.page(realm, id));
    }

    @Override
    public Optional<DeviceOffer> byLink(String realm, String linkCode) {
        return live(realm, OfferKeys.link(realm, linkCode));
    }

    @Override
    public Optional<DeviceOffer> byName(String realm, String username) {
        return live(realm, OfferKeys.name(realm, username));
    }

    @Override
    public boolean meet(Meeting meeting) {
        var offer = meeting.offer();
        var realm = offer.subject().realm();
        if (!marks.open(offer) || !marks.make(Mark.MET, offer)) {
            return false;
        }
        var notes = new HashMap<>(OfferNotes.of(offer));
        notes.put("nonce", meeting.nonce());
        kept.put(OfferKeys.meeting(realm, meeting.handle()), marks.left(offer), notes);
        return true;
    }

    @Override
    public Optional<Meeting> met(String realm, String handle) {
        var notes = kept.get(OfferKeys.meeting(realm, handle));
        return notes.flatMap(found -> OfferNotes.read(realm, found))
                .filter(marks::open)
                .map(offer -> new Meeting(handle, notes.get().get("nonce"), offer));
    }

    @Override
    public void end(DeviceOffer offer) {
        marks.make(Mark.OVER, offer);
    }

    private Optional<DeviceOffer> live(String realm, String key) {
        return kept.get(key).flatMap(notes -> OfferNotes.read(realm, notes)).filter(marks::open);
    }
}
