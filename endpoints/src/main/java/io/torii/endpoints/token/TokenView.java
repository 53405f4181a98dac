package io.torii.endpoints.token;

import io.torii.domain.token.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * One token, without its seed.
 *
 * @param serial what is printed on it
 * @param state free, assigned, active or revoked
 * @param since when that began
 * @param user who has it
 * @param meantFor the user's name that the list gave
 * @param kind totp or hotp
 * @param hash sha1 or sha256
 */
public record TokenView(
        String serial,
        String state,
        String since,
        String user,
        String credential,
        String meantFor,
        String kind,
        String hash,
        int digits,
        int interval,
        String manufacturer,
        String model) {
    public static TokenView of(Token token) {
        return new TokenView(
                token.serial(),
                word(token.place().state()),
                token.since().toString(),
                token.place().user().orElse(null),
                token.place().credential().orElse(null),
                said(token.meantFor()),
                word(token.mode().kind()),
                word(token.mode().hash()),
                token.mode().digits(),
                token.mode().step(),
                said(token.make().manufacturer()),
                said(token.make().model()));
    }

    /** The same without the people. */
    TokenView ofNobody() {
        return new TokenView(serial, state, since, null, null, null, kind, hash, digits, interval, manufacturer, model);
    }

    private static String said(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty()).orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
