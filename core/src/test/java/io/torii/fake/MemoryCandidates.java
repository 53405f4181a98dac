package io.torii.fake;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.port.Clock;
import io.torii.port.push.Candidates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phones that have answered, in memory. */
public final class MemoryCandidates implements Candidates {
    private final Map<OfferId, Candidate> answered = new HashMap<>();
    private final MemoryOffers offers;
    private final Clock clock;

    /** @param offers of whose offers they are */
    public MemoryCandidates(MemoryOffers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public synchronized boolean answer(Candidate candidate) {
        return answered.putIfAbsent(candidate.offer().id(), candidate) == null;
    }

    @Override
    public synchronized Optional<Candidate> of(DeviceOffer offer) {
        return Optional.ofNullable(answered.get(offer.id()))
                .filter(this::known)
                .filter(candidate -> offers.open(offer));
    }

    @Override
    public synchronized Optional<Candidate> byDevice(String realm, String device) {
        return answered.values().stream()
                .filter(candidate -> candidate.offer().subject().realm().equals(realm))
                .filter(candidate -> candidate.device().id().equals(device))
                .filter(this::known)
                .findFirst();
    }

    @Override
    public synchronized Optional<Candidate> take(DeviceOffer offer) {
        return of(offer).filter(candidate -> offers.use(offer));
    }

    private boolean known(Candidate candidate) {
        return !candidate.offer().expiredAt(clock.now()) && !offers.ended(candidate.offer());
    }
}
