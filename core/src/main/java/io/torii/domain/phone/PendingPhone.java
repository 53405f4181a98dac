package io.torii.domain.phone;

import java.util.Optional;

/**
 * A number that waits for its proof, in the one line that is sealed into its challenge.
 *
 * @param slot where it will stand
 * @param read the number
 * @param extension digits that an office's exchange is dialled on with, or empty
 */
public record PendingPhone(PhoneSlot slot, ReadNumber read, String extension) {
    private static final String SEPARATOR = "|";
    private static final int PARTS = 6;

    public PendingPhone {
        if (!extension.matches("[0-9*#,]{0,16}")) {
            throw new IllegalArgumentException("not an extension that can be dialled");
        }
    }

    /** One without an extension. */
    public PendingPhone(PhoneSlot slot, ReadNumber read) {
        this(slot, read, "");
    }

    /** Without the extension (R46); the number masks itself. */
    @Override
    public String toString() {
        return "PendingPhone[" + slot + ", " + read + "]";
    }

    /** The line to seal. */
    public String line() {
        var number = read.number();
        return String.join(
                SEPARATOR,
                slot.name(),
                read.kind().name(),
                number.e164(),
                number.country(),
                String.valueOf(number.callingCode()),
                extension);
    }

    /** What the line says; empty when it is none of ours. */
    public static Optional<PendingPhone> parse(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var number = PhoneNumber.of(parts[2], parts[3], Integer.parseInt(parts[4]));
            var read = new ReadNumber(number, NumberKind.valueOf(parts[1]));
            return Optional.of(new PendingPhone(PhoneSlot.valueOf(parts[0]), read, parts[5]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
