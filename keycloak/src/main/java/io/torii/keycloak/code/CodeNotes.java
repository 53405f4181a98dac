package io.torii.keycloak.code;

import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryId;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Which challenge and which text this sign-in has for one target: a number that is proven, or the one being registered.
 * Ids only: what they name is kept elsewhere. Every target keeps its own, so that going to another number and back finds
 * the code that is already in the user's hand.
 */
public final class CodeNotes {
    private static final String CHALLENGE = "torii.code.challenge.";
    private static final String DELIVERY = "torii.code.delivery.";
    private static final String ASKED = "torii.code.asked.";

    private final AuthenticationSessionModel notes;
    private final String target;

    /**
     * The notes about one target.
     *
     * @param target a credential id, or the name of an action
     */
    public CodeNotes(AuthenticationSessionModel notes, String target) {
        this.notes = notes;
        this.target = target;
    }

    public Optional<ChallengeId> challenge() {
        return ChallengeId.parse(notes.getAuthNote(CHALLENGE + target));
    }

    public Optional<DeliveryId> delivery() {
        return Optional.ofNullable(notes.getAuthNote(DELIVERY + target)).map(DeliveryId::new);
    }

    /** Whether a text was asked for once; from then on only a press of a button asks again (R48). */
    public boolean asked() {
        return notes.getAuthNote(ASKED + target) != null;
    }

    public void ask() {
        notes.setAuthNote(ASKED + target, "true");
    }

    /** Keeps what was sent; a refusal leaves what there was. */
    public void remember(Sending sending) {
        sending.challenge()
                .ifPresent(
                        open -> notes.setAuthNote(CHALLENGE + target, open.id().value()));
        sending.delivery().ifPresent(id -> notes.setAuthNote(DELIVERY + target, id.value()));
    }

    public void forget() {
        notes.removeAuthNote(CHALLENGE + target);
        notes.removeAuthNote(DELIVERY + target);
    }
}
