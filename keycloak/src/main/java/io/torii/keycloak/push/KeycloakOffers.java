package io.torii.keycloak.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferId;
import io.torii.keycloak.push.OfferKeys.Mark;
import io.torii.port.Clock;
import io.torii.port.push.Offers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Offers as single-use objects; a mark that cannot be taken back says that one is over. */
public final class KeycloakOffers implements Offers {
    private final Kept kept;
    private final Clock clock;

    public KeycloakOffers(KeycloakSession session, Clock clock) {
        this.kept = new Kept(session);
        this.clock = clock;
    }

    @Override
    public void open(DeviceOffer offer, String linkCode) {
        var realm = offer.subject().realm();
        var notes = OfferNotes.of(offer);
        kept.put(OfferKeys.page(realm, offer.id()), left(offer), notes);
        kept.put(OfferKeys.link(realm, linkCode), left(offer), notes);
        kept.put(OfferKeys.name(realm, offer.username()), left(offer), notes);
    }

    @Override
    public Optional<DeviceOffer> find(String realm, OfferId id) {
        return live(realm, OfferKeys.page(realm, id)).filter(offer -> !kept.has(OfferKeys.mark(Mark.DONE, offer)));
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
        if (!kept.claim(OfferKeys.mark(Mark.MET, offer), left(offer))) {
            return false;
        }
        var notes = new HashMap<>(OfferNotes.of(offer));
        notes.put("nonce", meeting.nonce());
        kept.put(OfferKeys.meeting(realm, meeting.handle()), left(offer), notes);
        return true;
    }

    @Override
    public Optional<Meeting> met(String realm, String handle) {
        var notes = kept.get(OfferKeys.meeting(realm, handle));
        return notes.flatMap(found -> OfferNotes.read(realm, found))
                .filter(offer -> !over(kept, offer))
                .map(offer -> new Meeting(handle, notes.get().get("nonce"), offer));
    }

    @Override
    public void end(DeviceOffer offer) {
        kept.claim(OfferKeys.mark(Mark.END, offer), left(offer));
    }

    /** Whether it was ended. */
    static boolean over(Kept kept, DeviceOffer offer) {
        return kept.has(OfferKeys.mark(Mark.END, offer));
    }

    private Optional<DeviceOffer> live(String realm, String key) {
        return kept.get(key).flatMap(notes -> OfferNotes.read(realm, notes)).filter(offer -> !over(kept, offer));
    }

    /** Its records outlive it a little: its own instant decides. */
    private Duration left(DeviceOffer offer) {
        return Duration.between(clock.now(), offer.expires()).plusMinutes(1);
    }
}
