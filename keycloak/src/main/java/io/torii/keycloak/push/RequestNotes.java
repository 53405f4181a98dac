package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as the notes of a single-use object. What cannot be read back is no request. */
final class RequestNotes {
    private static final String DEVICE = "device";
    private static final String PURPOSE = "purpose";
    private static final String CLIENT = "client";
    private static final String SIGN_IN = "signIn";
    private static final String OUTCOME = "outcome";

    private RequestNotes() {}

    static Map<String, String> of(PushRequest request) {
        var notes = new HashMap<>(bound(request.bound()));
        notes.put("id", request.id().value());
        notes.put("application", request.scene().application());
        notes.put("browser", request.scene().browser());
        notes.put("place", request.scene().place());
        notes.put("address", request.scene().address());
        notes.put("origin", request.scene().origin());
        notes.put("number", request.number().reveal());
        notes.put("opened", String.valueOf(request.opened().getEpochSecond()));
        notes.put("expires", String.valueOf(request.expires().getEpochSecond()));
        return notes;
    }

    static Map<String, String> of(PushRequest.Bound bound, PushOutcome outcome) {
        var notes = new HashMap<>(bound(bound));
        notes.put(OUTCOME, outcome.name());
        return notes;
    }

    /** Empty when it is none that this version knows. */
    static Optional<PushOutcome> outcome(Map<String, String> notes) {
        return Stream.of(PushOutcome.values())
                .filter(outcome -> outcome.name().equals(notes.get(OUTCOME)))
                .findFirst();
    }

    private static Map<String, String> bound(PushRequest.Bound bound) {
        return Map.of(
                DEVICE, bound.device(),
                PURPOSE, bound.purpose().name(),
                CLIENT, bound.client(),
                SIGN_IN, bound.signIn());
    }

    static Optional<PushRequest> read(Subject subject, Map<String, String> notes) {
        try {
            return Optional.of(new PushRequest(
                    new PushId(notes.get("id")),
                    bound(subject, notes),
                    new PushRequest.Scene(
                            note(notes, "application"),
                            note(notes, "browser"),
                            note(notes, "place"),
                            note(notes, "address"),
                            note(notes, "origin")),
                    MatchNumber.of(notes.get("number")),
                    instant(notes.get("opened")),
                    instant(notes.get("expires"))));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether an outcome with these notes is of a request that was bound to exactly this. */
    static boolean boundTo(Map<String, String> notes, PushRequest.Bound bound) {
        return bound(bound).entrySet().stream().allMatch(each -> each.getValue().equals(notes.get(each.getKey())));
    }

    private static PushRequest.Bound bound(Subject subject, Map<String, String> notes) {
        return new PushRequest.Bound(
                subject,
                note(notes, DEVICE),
                PushPurpose.valueOf(notes.get(PURPOSE)),
                note(notes, CLIENT),
                note(notes, SIGN_IN));
    }

    private static String note(Map<String, String> notes, String name) {
        return Objects.requireNonNull(notes.get(name));
    }

    private static Instant instant(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
