package io.torii.keycloak.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.Script;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.push.MatchNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A call as the notes of a single-use object. What cannot be read back is no call. */
final class CallNotes {
    private static final String USER = "user";
    private static final String PURPOSE = "purpose";
    private static final String TARGET = "target";
    private static final String CLIENT = "client";
    private static final String SIGN_IN = "signIn";
    private static final String END = "end";

    private CallNotes() {}

    static Map<String, String> of(Call call) {
        var notes = new HashMap<>(bound(call.bound()));
        notes.put("service", call.script().service());
        notes.put("language", call.script().language().toLanguageTag());
        call.script().number().ifPresent(number -> notes.put("number", number.reveal()));
        call.script().challenge().ifPresent(challenge -> notes.put("challenge", challenge.value()));
        notes.put("opened", String.valueOf(call.opened().getEpochSecond()));
        notes.put("expires", String.valueOf(call.expires().getEpochSecond()));
        return notes;
    }

    static Map<String, String> of(Call.Bound bound, CallEnd end) {
        var notes = new HashMap<>(bound(bound));
        notes.put(END, end.name());
        return notes;
    }

    /** Empty when it is none that this version knows. */
    static Optional<CallEnd> end(Map<String, String> notes) {
        return Stream.of(CallEnd.values())
                .filter(end -> end.name().equals(notes.get(END)))
                .findFirst();
    }

    static Optional<Call> read(String realm, DeliveryId id, Map<String, String> notes) {
        try {
            var script = new Script(
                    note(notes, "service"),
                    Locale.forLanguageTag(note(notes, "language")),
                    Optional.ofNullable(notes.get("number")).map(MatchNumber::of),
                    Optional.ofNullable(notes.get("challenge")).map(ChallengeId::new));
            return Optional.of(
                    new Call(id, bound(realm, notes), script, instant(notes, "opened"), instant(notes, "expires")));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether an end with these notes is of a call that was bound to exactly this. */
    static boolean boundTo(Map<String, String> notes, Call.Bound bound) {
        return bound(bound).entrySet().stream().allMatch(each -> each.getValue().equals(notes.get(each.getKey())));
    }

    private static Map<String, String> bound(Call.Bound bound) {
        return Map.of(
                USER, bound.subject().user(),
                PURPOSE, bound.purpose().name(),
                TARGET, bound.target(),
                CLIENT, bound.client(),
                SIGN_IN, bound.signIn());
    }

    private static Call.Bound bound(String realm, Map<String, String> notes) {
        return new Call.Bound(
                new Subject(realm, note(notes, USER)),
                CodePurpose.valueOf(notes.get(PURPOSE)),
                note(notes, TARGET),
                note(notes, CLIENT),
                note(notes, SIGN_IN));
    }

    private static String note(Map<String, String> notes, String name) {
        return Objects.requireNonNull(notes.get(name));
    }

    private static Instant instant(Map<String, String> notes, String name) {
        return Instant.ofEpochSecond(Long.parseLong(note(notes, name)));
    }
}
