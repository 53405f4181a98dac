package io.torii.keycloak.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Seal;
import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.Subscription;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies in the store: read back as it was, and nothing where it cannot be. */
class NotesTest {
    private static final Subject USER = new Subject("realm", "user");
    private static final Instant NOON = Instant.ofEpochSecond(1_790_000_000);
    private static final PushRequest REQUEST = new PushRequest(
            new PushId("R".repeat(22)),
            new PushRequest.Bound(USER, "device", PushPurpose.MANAGE, "client", "session.tab"),
            new PushRequest.Scene("ポータル", "Firefox on Linux", "", "192.0.2.0/24", "origin"),
            MatchNumber.of("07"),
            NOON,
            NOON.plusSeconds(60));
    private static final DeviceOffer OFFER =
            new DeviceOffer(new OfferId("O".repeat(22)), USER, "alice", NOON.plusSeconds(600));
    private static final Candidate CANDIDATE = new Candidate(
            OFFER,
            new PushDevice(
                    "",
                    "device",
                    "My phone",
                    "Android phone",
                    // RFC 7515, A.3.
                    new DeviceKey(
                            "EC",
                            "P-256",
                            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"),
                    NOON,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Subscription("https://push.example/abc", "p256dh", "auth"))),
            Optional.of(SecretText.of("JBSWY3DPEHPK3PXP")),
            "192.0.2.0/24");

    @Test
    void a_request_is_read_back() {
        assertThat(RequestNotes.read(USER, RequestNotes.of(REQUEST))).contains(REQUEST);
    }

    @Test
    void a_request_with_any_note_missing_or_garbled_is_none() {
        for (var note : RequestNotes.of(REQUEST).keySet()) {
            var missing = new HashMap<>(RequestNotes.of(REQUEST));
            missing.remove(note);
            assertThat(RequestNotes.read(USER, missing)).as(note).isEmpty();
        }
        for (var note : List.of("id", "purpose", "number", "opened", "expires")) {
            var garbled = new HashMap<>(RequestNotes.of(REQUEST));
            garbled.put(note, "garbage");
            assertThat(RequestNotes.read(USER, garbled)).as(note).isEmpty();
        }
    }

    @Test
    void an_outcome_that_this_version_does_not_know_is_none() {
        var notes = RequestNotes.of(REQUEST.bound(), PushOutcome.APPROVED);
        assertThat(RequestNotes.outcome(notes)).contains(PushOutcome.APPROVED);
        assertThat(RequestNotes.boundTo(notes, REQUEST.bound())).isTrue();

        var garbled = new HashMap<>(notes);
        garbled.put("outcome", "PERHAPS");

        assertThat(RequestNotes.outcome(garbled)).isEmpty();
        assertThat(RequestNotes.outcome(Map.of())).isEmpty();
        assertThat(RequestNotes.boundTo(Map.of(), REQUEST.bound())).isFalse();
    }

    @Test
    void an_offer_is_read_back_and_with_any_note_missing_it_is_none() {
        assertThat(OfferNotes.read("realm", OfferNotes.of(OFFER))).contains(OFFER);
        for (var note : OfferNotes.of(OFFER).keySet()) {
            var missing = new HashMap<>(OfferNotes.of(OFFER));
            missing.remove(note);
            assertThat(OfferNotes.read("realm", missing)).as(note).isEmpty();
        }
    }

    @Test
    void a_candidate_lies_sealed_and_is_opened_by_its_realms_key_only() {
        var notes = text(1).notes(CANDIDATE, new byte[Seal.NONCE_BYTES]);

        assertThat(notes.toString()).doesNotContain("JBSWY3DPEHPK3PXP", "push.example", "p256dh");
        assertThat(text(1).read("realm", notes)).hasValueSatisfying(read -> {
            assertThat(read.device()).isEqualTo(CANDIDATE.device());
            assertThat(read.offer()).isEqualTo(OFFER);
            assertThat(read.code().map(SecretText::reveal)).contains("JBSWY3DPEHPK3PXP");
        });
        assertThat(text(2).read("realm", notes)).isEmpty();
    }

    @Test
    void what_is_no_candidate_is_none() {
        var seal = new Seal(ring(1));
        for (var garbage : List.of("", "null", "[]", "{}", "{\"offer\":{}}", "{\"device\":{}}")) {
            var notes = Map.of("candidate", seal.seal(garbage, new byte[Seal.NONCE_BYTES]));
            assertThat(text(1).read("realm", notes)).as(garbage).isEmpty();
        }
        assertThat(text(1).read("realm", Map.of())).isEmpty();
        assertThat(text(1).read("realm", Map.of("candidate", "garbage"))).isEmpty();
    }

    private static CandidateText text(int key) {
        return new CandidateText(new Seal(ring(key)));
    }

    private static KeyRing ring(int key) {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = (byte) key;
        return new KeyRing(MacKey.of(bytes), List.of());
    }
}
