package io.torii.domain.token;

import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import java.util.Locale;

/** How one row says that its token makes codes; what it leaves out is what most tokens are. */
record ModeFields(RowFields row) {
    TokenMode mode() {
        var kind = kind();
        return new TokenMode(kind, hash(), digits(), kind == Kind.TOTP ? interval() : 0);
    }

    private Kind kind() {
        return switch (row.field(TokenColumns.TYPE).toLowerCase(Locale.ROOT)) {
            case "", "totp" -> Kind.TOTP;
            case "hotp" -> Kind.HOTP;
            default -> throw new RowException(RowProblem.TYPE);
        };
    }

    private Hash hash() {
        var typed = row.field(TokenColumns.HASH).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return switch (typed.replaceFirst("^hmac", "")) {
            case "", "sha1" -> Hash.SHA1;
            case "sha256" -> Hash.SHA256;
            default -> throw new RowException(RowProblem.HASH);
        };
    }

    private int digits() {
        return switch (row.field(TokenColumns.DIGITS)) {
            case "", "6" -> 6;
            case "8" -> 8;
            default -> throw new RowException(RowProblem.DIGITS);
        };
    }

    private int interval() {
        return switch (row.field(TokenColumns.INTERVAL)) {
            case "30" -> 30;
            case "60" -> 60;
            default -> throw new RowException(RowProblem.INTERVAL);
        };
    }
}
