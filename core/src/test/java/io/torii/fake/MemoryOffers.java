package io.torii.fake;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferId;
import io.torii.port.Clock;
import io.torii.port.push.Offers;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offers in memory; as with Keycloak's, their records outlive them a little. */
public final class MemoryOffers implements Offers {
    private static final Duration OUTLIVED = Duration.ofMinutes(1);

    private final Map<List<String>, DeviceOffer> found = new HashMap<>();
    private final Map<List<String>, Meeting> meetings = new HashMap<>();
    private final Set<OfferId> met = new HashSet<>();
    private final Set<OfferId> over = new HashSet<>();
    private final Set<OfferId> used = new HashSet<>();
    private final Clock clock;

    public MemoryOffers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void open(DeviceOffer offer, String linkCode) {
        var realm = offer.subject().realm();
        found.put(List.of(realm, "page", offer.id().value()), offer);
        found.put(List.of(realm, "link", linkCode), offer);
        found.put(List.of(realm, "name", offer.username().toLowerCase(Locale.ROOT)), offer);
    }

    @Override
    public synchronized Optional<DeviceOffer> find(String realm, OfferId id) {
        return live(realm, "page", id.value());
    }

    @Override
    public synchronized Optional<DeviceOffer> byLink(String realm, String linkCode) {
        return live(realm, "link", linkCode);
    }

    @Override
    public synchronized Optional<DeviceOffer> byName(String realm, String username) {
        return live(realm, "name", username.toLowerCase(Locale.ROOT));
    }

    @Override
    public synchronized boolean meet(Meeting meeting) {
        var offer = meeting.offer();
        if (!open(offer) || !met.add(offer.id())) {
            return false;
        }
        meetings.put(List.of(offer.subject().realm(), meeting.handle()), meeting);
        return true;
    }

    @Override
    public synchronized Optional<Meeting> met(String realm, String handle) {
        return Optional.ofNullable(meetings.get(List.of(realm, handle))).filter(meeting -> open(meeting.offer()));
    }

    @Override
    public synchronized void end(DeviceOffer offer) {
        over.add(offer.id());
    }

    /** Whether it was ended. */
    synchronized boolean ended(DeviceOffer offer) {
        return over.contains(offer.id());
    }

    /** True for the one caller that uses it. */
    synchronized boolean use(DeviceOffer offer) {
        return !ended(offer) && used.add(offer.id());
    }

    /** Whether something can still come of it. */
    synchronized boolean open(DeviceOffer offer) {
        return !ended(offer)
                && !used.contains(offer.id())
                && !offer.expiredAt(clock.now().minus(OUTLIVED));
    }

    private Optional<DeviceOffer> live(String... key) {
        return Optional.ofNullable(found.get(List.of(key))).filter(this::open);
    }
}
