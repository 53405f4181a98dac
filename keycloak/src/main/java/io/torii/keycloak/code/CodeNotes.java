package io.torii.keycloak.code;

import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryId;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Which challenge and which text this sign-in is about. Ids only: what they name is kept elsewhere. */
public final class CodeNotes {
    private static final String CHALLENGE = "torii.code.challenge";
    private static final String DELIVERY = "torii.code.delivery";
    private static final String CREDENTIAL = "torii.code.credential";

    private final AuthenticationSessionModel notes;

    public CodeNotes(AuthenticationSessionModel notes) {
        this.notes = notes;
    }

    public Optional<ChallengeId> challenge() {
        return ChallengeId.parse(notes.getAuthNote(CHALLENGE));
    }

    public Optional<DeliveryId> delivery() {
        return Optional.ofNullable(notes.getAuthNote(DELIVERY)).map(DeliveryId::new);
    }

    /** The number that the user chose, if it was not the default. */
    public Optional<String> credential() {
        return Optional.ofNullable(notes.getAuthNote(CREDENTIAL));
    }

    public void choose(String credential) {
        forget();
        notes.setAuthNote(CREDENTIAL, credential);
    }

    public void remember(Sending sending) {
        sending.challenge()
                .ifPresent(open -> notes.setAuthNote(CHALLENGE, open.id().value()));
        sending.delivery().ifPresent(id -> notes.setAuthNote(DELIVERY, id.value()));
    }

    /** Forgets the challenge; the choice of a number stays. */
    public void forget() {
        notes.removeAuthNote(CHALLENGE);
        notes.removeAuthNote(DELIVERY);
    }
}
