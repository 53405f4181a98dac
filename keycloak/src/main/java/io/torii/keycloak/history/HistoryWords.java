package io.torii.keycloak.history;

import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.where.AddressBlock;
import java.util.Optional;
import org.keycloak.events.admin.AuthDetails;

/** How events tell the history what they know. */
public final class HistoryWords {
    /** The detail of an event that says what was proven before a binding, if it was no factor and not the password alone. */
    public static final String PROOF = "torii_proof";

    /** The detail of an event that says why a method ended. */
    public static final String WHY = "torii_why";

    private HistoryWords() {}

    /** Somebody with rights over the user did it, for this reason. */
    public static Circumstance staff(Optional<AuthDetails> who, String why) {
        return new Circumstance(
                Hand.STAFF,
                who.map(AuthDetails::getUserId),
                who.map(AuthDetails::getIpAddress)
                        .map(AddressBlock::of)
                        .map(AddressBlock::text)
                        .orElse(""),
                why);
    }
}
