package io.torii.domain.accesspass;

/** The letters and digits of a pass: shown once to whoever hands it out, stored nowhere. */
public final class PassSecret {
    /** None looks like another: no 0, 1, I, O. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final String value;

    private PassSecret(String value) {
        this.value = value;
    }

    /** As many characters as there are random bytes: five bits of each, so none is likelier than another. */
    public static PassSecret of(byte[] random) {
        var text = new StringBuilder(random.length);
        for (var each : random) {
            text.append(ALPHABET.charAt(each & 0x1f));
        }
        return new PassSecret(text.toString());
    }

    /** The characters themselves: for the one page or answer that shows them, nobody else. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "PassSecret[redacted]";
    }
}
