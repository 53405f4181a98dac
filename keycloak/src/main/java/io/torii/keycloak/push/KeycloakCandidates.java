package io.torii.keycloak.push;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Seal;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.keycloak.Kept;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.push.OfferMarks.Mark;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.push.Candidates;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Candidates as single-use objects, once for the page that registers and once for the phone to be known by. */
public final class KeycloakCandidates implements Candidates {
    private static final Duration SETTLING = Duration.ofSeconds(30);

    private final Kept kept;
    private final Keys keys;
    private final OfferMarks marks;
    private final Clock clock;

    public KeycloakCandidates(KeycloakSession session, Clock clock) {
        this.kept = new Kept(session);
        this.marks = new OfferMarks(kept, clock);
        this.keys = MasterKeys.of(session);
        this.clock = clock;
    }

    @Override
    public boolean answer(Candidate candidate) {
        var offer = candidate.offer();
        var realm = offer.subject().realm();
        if (!marks.make(Mark.ANSWERED, offer)) {
            return false;
        }
        var notes = text(realm).notes(candidate, new SecureChance().bytes(Seal.NONCE_BYTES));
        kept.put(OfferKeys.device(realm, candidate.device().id()), marks.left(offer), notes);
        kept.put(OfferKeys.candidate(offer), marks.left(offer), notes);
        return true;
    }

    @Override
    public Optional<Candidate> of(DeviceOffer offer) {
        return find(offer.subject().realm(), OfferKeys.candidate(offer)).filter(found -> !marks.has(Mark.TAKEN, offer));
    }

    @Override
    public Optional<Candidate> byDevice(String realm, String device) {
        return find(realm, OfferKeys.device(realm, device));
    }

    @Override
    public Optional<Candidate> take(DeviceOffer offer) {
        return of(offer).filter(found -> marks.make(Mark.TAKEN, offer)).map(this::settling);
    }

    /** Until it can be read on every node that the phone is registered, the phone is known as a candidate still. */
    private Candidate settling(Candidate candidate) {
        var realm = candidate.offer().subject().realm();
        var notes = text(realm).notes(candidate, new SecureChance().bytes(Seal.NONCE_BYTES));
        kept.put(OfferKeys.device(realm, candidate.device().id()), SETTLING, notes);
        return candidate;
    }

    private Optional<Candidate> find(String realm, String key) {
        return kept.get(key)
                .flatMap(notes -> text(realm).read(realm, notes))
                .filter(candidate -> !candidate.offer().expiredAt(clock.now()))
                .filter(candidate -> !marks.has(Mark.OVER, candidate.offer()));
    }

    private CandidateText text(String realm) {
        return new CandidateText(new Seal(keys.of(realm, KeyPurpose.OFFER)));
    }
}
