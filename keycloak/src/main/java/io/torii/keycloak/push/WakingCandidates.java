package io.torii.keycloak.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.port.push.Candidates;
import java.util.Optional;

/** Wakes the page that shows an offer's code when a phone has answered it, once that can be read. */
record WakingCandidates(Candidates candidates, KeycloakWake page) implements Candidates {
    @Override
    public boolean answer(Candidate candidate) {
        var first = candidates.answer(candidate);
        if (first) {
            page.wake(Awaited.offer(candidate.offer().id().value()));
        }
        return first;
    }

    @Override
    public Optional<Candidate> of(DeviceOffer offer) {
        return candidates.of(offer);
    }

    @Override
    public Optional<Candidate> byDevice(String realm, String device) {
        return candidates.byDevice(realm, device);
    }

    @Override
    public Optional<Candidate> take(DeviceOffer offer) {
        return candidates.take(offer);
    }
}
