package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R28: 128 bits for the link, nine characters without look-alikes to type. */
final class OfferCodesTest {
    private static final MacKey KEY = MacKey.of(new byte[MacKey.BYTES]);
    private static final DeviceOffer OFFER = offer("A".repeat(22), new Subject("realm", "user"));
    private static final OfferCodes CODES = OfferCodes.of(OFFER, KEY);

    @Test
    void the_codes_have_the_forms_of_the_protocol() {
        IntStream.range(0, 200)
                .mapToObj(number -> offer(String.format("%022d", number), new Subject("realm", "user")))
                .map(offer -> OfferCodes.of(offer, KEY))
                .forEach(codes -> {
                    assertThat(codes.link()).matches("[A-Za-z0-9_-]{22}");
                    assertThat(codes.typed()).matches("[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{9}");
                });
    }

    @Test
    void every_character_of_the_alphabet_comes_up() {
        var seen = IntStream.range(0, 200)
                .mapToObj(number -> offer(String.format("%022d", number), new Subject("realm", "user")))
                .flatMapToInt(offer -> OfferCodes.of(offer, KEY).typed().chars())
                .distinct();

        assertThat(seen.count()).isEqualTo(32);
    }

    @Test
    void the_same_offer_has_the_same_codes_whenever_they_are_asked_for() {
        var again = OfferCodes.of(OFFER, KEY);

        assertThat(again.link()).isEqualTo(CODES.link());
        assertThat(again.typed()).isEqualTo(CODES.typed());
    }

    @Test
    void another_offer_user_realm_or_key_has_other_codes() {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = 1;

        assertOther(OfferCodes.of(offer("B".repeat(22), OFFER.subject()), KEY));
        assertOther(OfferCodes.of(offer(OFFER.id().value(), new Subject("realm", "other")), KEY));
        assertOther(OfferCodes.of(offer(OFFER.id().value(), new Subject("other", "user")), KEY));
        assertOther(OfferCodes.of(offer(OFFER.id().value(), new Subject("realmu", "ser")), KEY));
        assertOther(OfferCodes.of(OFFER, MacKey.of(bytes)));
    }

    /** Who reads one of them over a shoulder does not have the other. */
    @Test
    void the_link_is_no_longer_form_of_the_typed_one() {
        assertThat(CODES.link().toUpperCase(Locale.ROOT)).doesNotContain(CODES.typed());
    }

    @Test
    void case_blanks_hyphens_and_full_width_do_not_matter() {
        var typed = CODES.typed();
        var wide = new StringBuilder();
        typed.chars().forEach(each -> wide.appendCodePoint(each + 0xFEE0));

        assertThat(CODES.typedAs(typed)).isTrue();
        assertThat(CODES.typedAs(typed.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(CODES.typedAs(" " + typed.substring(0, 3) + "-" + typed.substring(3, 6) + "\u2013\u3000"
                        + typed.substring(6) + "\n"))
                .isTrue();
        assertThat(CODES.typedAs(wide.toString())).isTrue();
        assertThat(CODES.typedAs(wide.insert(3, '\uFF0D').toString())).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "222222222"})
    void anything_else_is_another_code(String entry) {
        assertThat(CODES.typedAs(entry)).isFalse();
    }

    @Test
    void a_code_is_typed_whole() {
        assertThat(CODES.typedAs(CODES.typed().substring(1))).isFalse();
        assertThat(CODES.typedAs(CODES.typed() + "2")).isFalse();
        assertThat(CODES.typedAs(CODES.link())).isFalse();
    }

    @Test
    void they_are_never_printed() {
        assertThat(CODES).hasToString("OfferCodes[redacted]");
    }

    private static void assertOther(OfferCodes other) {
        assertThat(other.link()).isNotEqualTo(CODES.link());
        assertThat(other.typed()).isNotEqualTo(CODES.typed());
    }

    private static DeviceOffer offer(String id, Subject subject) {
        return new DeviceOffer(new OfferId(id), subject, "alice", Instant.EPOCH);
    }
}
