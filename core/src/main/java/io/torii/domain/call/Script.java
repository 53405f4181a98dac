package io.torii.domain.call;

import io.torii.domain.code.ChallengeId;
import io.torii.domain.push.MatchNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * What a call says and asks for. With neither number nor challenge it asks for {@code #} alone.
 *
 * @param service what is signed in to, named to who answers
 * @param language of the words
 * @param number two digits of the page, typed before {@code #}
 * @param challenge whose code is read once {@code #} was pressed: a code is never read to a machine
 */
public record Script(String service, Locale language, Optional<MatchNumber> number, Optional<ChallengeId> challenge) {
    /** How many keys one answer has at most. */
    public int keys() {
        return number.map(figures -> figures.digits() + 1).orElse(1);
    }

    /**
     * What was meant by these keys. Only {@code #} itself confirms (R29).
     *
     * @param reporting whether {@code 0} was pressed before: then {@code #} reports, and nothing in this call confirms
     */
    public Press press(Keys keys, boolean reporting) {
        if (reporting) {
            return keys.areHash() || keys.areReport() ? Press.REPORTED : Press.NOTHING;
        }
        if (keys.areReport()) {
            return Press.REPORTED;
        }
        if (keys.areZero()) {
            return Press.REPORT_ASKED;
        }
        return number.map(keys::match).orElse(keys.areHash() ? Press.CONFIRMED : Press.NOTHING);
    }
}
