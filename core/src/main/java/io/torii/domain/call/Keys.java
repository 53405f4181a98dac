package io.torii.domain.call;

import io.torii.domain.push.MatchNumber;
import java.util.regex.Pattern;

/** Keys of a telephone, in the order in which they were pressed; none when there were too many or others. */
public final class Keys {
    public static final Keys NONE = new Keys("");
    private static final Pattern FORM = Pattern.compile("[0-9*#]{1,8}");
    private static final String HASH = "#";

    private final String pressed;

    private Keys(String pressed) {
        this.pressed = pressed;
    }

    /** As a vendor wrote them. */
    public static Keys of(String written) {
        return written != null && FORM.matcher(written).matches() ? new Keys(written) : NONE;
    }

    /** Whether any was: silence is told as well. */
    public boolean arePressed() {
        return !pressed.isEmpty();
    }

    boolean areHash() {
        return pressed.equals(HASH);
    }

    boolean areZero() {
        return pressed.equals("0");
    }

    /** No number begins with {@code 0}, so this is no entry of one. */
    boolean areReport() {
        return pressed.startsWith("0#");
    }

    Press match(MatchNumber number) {
        if (!pressed.endsWith(HASH) || pressed.length() != number.digits() + 1) {
            return Press.NOTHING;
        }
        var typed = pressed.substring(0, number.digits());
        return number.matches(typed) ? Press.CONFIRMED : Press.WRONG_NUMBER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys that && pressed.equals(that.pressed);
    }

    @Override
    public int hashCode() {
        return pressed.hashCode();
    }

    @Override
    public String toString() {
        return "Keys[redacted]";
    }
}
