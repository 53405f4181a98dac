package io.torii.keycloak.push;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Seal;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.push.OfferKeys.Mark;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.push.Candidates;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Candidates as single-use objects: one to be taken by the page that registers, one for the phone to be known by. */
public final class KeycloakCandidates implements Candidates {
    private static final Duration COMMITTED = Duration.ofSeconds(30);

    private final Kept kept;
    private final Keys keys;
    private final Clock clock;

    public KeycloakCandidates(KeycloakSession session, Clock clock) {
        this.kept = new Kept(session);
        this.keys = MasterKeys.of(session);
        this.clock = clock;
    }

    @Override
    public boolean answer(Candidate candidate) {
        var offer = candidate.offer();
        var realm = offer.subject().realm();
        if (!kept.claim(OfferKeys.mark(Mark.ANSWERED, offer), left(offer))) {
            return false;
        }
        var notes = text(realm).notes(candidate, new SecureChance().bytes(Seal.NONCE_BYTES));
        kept.put(OfferKeys.device(realm, candidate.device().id()), left(offer), notes);
        kept.put(OfferKeys.mark(Mark.CANDIDATE, offer), left(offer), notes);
        return true;
    }

    @Override
    public Optional<Candidate> of(DeviceOffer offer) {
        return find(offer.subject().realm(), OfferKeys.mark(Mark.CANDIDATE, offer));
    }

    @Override
    public Optional<Candidate> byDevice(String realm, String device) {
        return find(realm, OfferKeys.device(realm, device));
    }

    @Override
    public Optional<Candidate> take(DeviceOffer offer) {
        return of(offer)
                .filter(found ->
                        kept.take(OfferKeys.mark(Mark.CANDIDATE, offer)).isPresent())
                .map(this::taken);
    }

    /** Until the registration is committed its phone is known as a candidate still. */
    private Candidate taken(Candidate candidate) {
        var realm = candidate.offer().subject().realm();
        kept.claim(OfferKeys.mark(Mark.DONE, candidate.offer()), left(candidate.offer()));
        var notes = text(realm).notes(candidate, new SecureChance().bytes(Seal.NONCE_BYTES));
        kept.put(OfferKeys.device(realm, candidate.device().id()), COMMITTED, notes);
        return candidate;
    }

    private Optional<Candidate> find(String realm, String key) {
        return kept.get(key)
                .flatMap(notes -> text(realm).read(realm, notes))
                .filter(candidate -> !candidate.offer().expiredAt(clock.now()))
                .filter(candidate -> !KeycloakOffers.over(kept, candidate.offer()));
    }

    private CandidateText text(String realm) {
        return new CandidateText(new Seal(keys.of(realm, KeyPurpose.OFFER)));
    }

    private Duration left(DeviceOffer offer) {
        return Duration.between(clock.now(), offer.expires()).plusMinutes(1);
    }
}
