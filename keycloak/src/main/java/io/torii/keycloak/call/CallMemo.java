package io.torii.keycloak.call;

import io.torii.domain.call.Calling;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.UserNotes;
import java.util.Optional;

/**
 * Which call this sign-in has: ids, and in a word why none is under way. One at a time, whichever telephone rings. What the
 * call is and how it ends is kept elsewhere.
 */
public record CallMemo(UserNotes notes) {
    private static final String CALL = "torii.call.id";
    private static final String TARGET = "torii.call.target";
    private static final String CHALLENGE = "torii.call.challenge";
    private static final String OVER = "torii.call.over";
    private static final String ASKED = "torii.call.asked";

    /** The latest call, over or not. */
    public Optional<DeliveryId> latest() {
        return notes.get(CALL).map(DeliveryId::new);
    }

    /** What the latest call was bound to, or the number that one is to be made to. */
    public Optional<String> target() {
        return notes.get(TARGET);
    }

    Optional<ChallengeId> challenge() {
        return notes.get(CHALLENGE).flatMap(ChallengeId::parse);
    }

    Optional<CallStop> over() {
        return notes.get(OVER).map(CallStop::valueOf);
    }

    /** From now on this is called, and nothing that was said of another. */
    public void aim(String target) {
        if (!target().equals(Optional.of(target))) {
            forget();
            notes.set(TARGET, target);
        }
    }

    /** How often somebody was to be called in this sign-in, in figures. */
    String asked() {
        return notes.get(ASKED).orElse("0");
    }

    void begin(Calling calling) {
        notes.set(ASKED, String.valueOf(Integer.parseInt(asked()) + 1));
        calling.call().ifPresent(call -> {
            notes.set(CALL, call.id().value());
            notes.remove(OVER);
        });
        calling.challenge().ifPresent(open -> notes.set(CHALLENGE, open.id().value()));
    }

    void end(CallStop why) {
        notes.set(OVER, why.name());
    }

    public void forget() {
        notes.remove(CALL, TARGET, CHALLENGE, OVER);
    }
}
