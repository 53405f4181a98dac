package io.torii.domain.call;

import io.torii.domain.code.ChallengeId;
import io.torii.domain.push.MatchNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * What a call says and asks for. Without a number it asks for {@code #} alone.
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
            return keys.areHash() || keys.areReport() ? Press.REPORTED : asked(keys, Press.NOTHING);
        }
        if (keys.areReport()) {
            return Press.REPORTED;
        }
        return asked(keys, number.map(keys::match).orElse(keys.areHash() ? Press.CONFIRMED : Press.NOTHING));
    }

    /** Nobody presses {@code 0} once only in a fright, and a vendor may tell it twice. */
    private static Press asked(Keys keys, Press otherwise) {
        return keys.areZero() ? Press.REPORT_ASKED : otherwise;
    }
}
