package io.torii.ceremony.push;

import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.SignatureVerdict;
import io.torii.domain.push.SignedRequest;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryCandidates;
import io.torii.fake.MemoryDevices;
import io.torii.fake.MemoryOffers;
import io.torii.fake.MemorySlots;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A realm with phones, as far as their signatures are concerned. */
final class CheckBench {
    static final String REALM = "realm-id";
    static final String NAME = "campus";
    static final Subject ALICE = new Subject(REALM, "alice-id");

    private final HandClock clock = new HandClock();
    private final MemoryOffers offers = new MemoryOffers(clock);
    private final MemoryCandidates candidates = new MemoryCandidates(offers, clock);
    private final MemoryDevices devices = new MemoryDevices(clock);
    private final MemorySlots slots = new MemorySlots(clock);
    private final Set<Subject> disabled = new HashSet<>();
    private int phones;

    SignatureCheck check() {
        var stores = new OfferPorts.Stores(offers, candidates, devices);
        return new SignatureCheck(
                new OfferPorts(stores, slots, null, clock, null), subject -> !disabled.contains(subject));
    }

    SignatureVerdict judge(SignedRequest request) {
        return check().judge(REALM, NAME, request);
    }

    SigningPhone registered() {
        var phone = new SigningPhone(phones++, clock);
        register(phone);
        return phone;
    }

    SigningPhone enrolling() {
        var phone = new SigningPhone(phones++, clock);
        candidates.answer(candidate(phone));
        return phone;
    }

    void register(SigningPhone phone) {
        if (devices.bind(candidate(phone)).isEmpty()) {
            throw new AssertionError("the phone was not registered");
        }
    }

    void disable(Subject subject) {
        disabled.add(subject);
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** The request with another header; null for none. */
    static SignedRequest with(SignedRequest request, String header, String value) {
        var proof = request.proof();
        var changed = new SignedRequest.Proof(
                header.equals("time") ? value : proof.time(),
                header.equals("nonce") ? value : proof.nonce(),
                header.equals("signature") ? value : proof.signature());
        return new SignedRequest(header.equals("device") ? value : request.device(), changed, request.content());
    }

    private Candidate candidate(SigningPhone phone) {
        var offer = new DeviceOffer(
                new OfferId("O".repeat(22)), ALICE, "alice", clock.now().plusSeconds(600));
        return new Candidate(offer, phone.device(), Optional.empty(), "192.0.2.1");
    }
}
