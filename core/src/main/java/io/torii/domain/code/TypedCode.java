package io.torii.domain.code;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed into the code field, once it has the form of a code at all. */
public final class TypedCode {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{5,8}");
    private static final int LONGEST = 64;

    private final String digits;

    private TypedCode(String digits) {
        this.digits = digits;
    }

    /**
     * The digits, whatever spaces or hyphens stood between them and whether they were typed full width (as Japanese
     * keyboards do) or not; empty when it is no code, which costs no try.
     */
    public static Optional<TypedCode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        return Optional.of(plain).filter(DIGITS.asMatchPredicate()).map(TypedCode::new);
    }

    String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "TypedCode[redacted]";
    }
}
