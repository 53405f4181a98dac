package io.torii.domain.token;

import io.torii.domain.token.TokenMode.Kind;
import java.util.regex.Pattern;

/** The fields of one row; each that cannot be read ends the reading by its own problem. */
record TokenFields(RowFields row) {
    private static final Pattern SERIAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_NAME = 255;

    FactoryToken token() {
        var mode = new ModeFields(row).mode();
        return new FactoryToken(
                serial(),
                seed(),
                mode,
                mode.kind() == Kind.HOTP ? counter() : 0,
                new FactoryToken.Make(
                        text(TokenColumns.MANUFACTURER, LONGEST_TEXT), text(TokenColumns.MODEL, LONGEST_TEXT)),
                text(TokenColumns.USER, LONGEST_NAME));
    }

    private String serial() {
        var serial = row.field(TokenColumns.SERIAL);
        if (!SERIAL.matcher(serial).matches()) {
            throw new RowException(RowProblem.SERIAL);
        }
        return serial;
    }

    private TokenSeed seed() {
        try {
            return TokenSeed.parse(row.field(TokenColumns.SECRET));
        } catch (IllegalArgumentException e) {
            throw new RowException(RowProblem.SECRET);
        }
    }

    /** Keycloak counts in 32 bits. */
    private long counter() {
        var typed = row.field(TokenColumns.COUNTER);
        if (!typed.matches("[0-9]{0,9}")) {
            throw new RowException(RowProblem.COUNTER);
        }
        return typed.isEmpty() ? 0 : Long.parseLong(typed);
    }

    private String text(String column, int longest) {
        var text = row.field(column);
        if (text.length() > longest || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new RowException(RowProblem.TEXT);
        }
        return text;
    }
}
