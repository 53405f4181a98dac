package io.torii.keycloak.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.gate.Vouching;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R33: what a provider's ID token says; what it does not say in the standard's form was not said. */
class ProviderWordTest {
    private static final Instant AT = Instant.ofEpochSecond(1_790_000_000);

    @Test
    void level_methods_and_time_are_read() {
        var said = said("{'acr':'gold','amr':['pwd','otp'],'auth_time':1790000000}");

        assertThat(said)
                .contains(new Vouching.Said("friend", Optional.of("gold"), Set.of("pwd", "otp"), Optional.of(AT)));
    }

    @Test
    void a_token_that_says_nothing_says_nothing() {
        assertThat(said("{}")).contains(new Vouching.Said("friend", Optional.empty(), Set.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'amr':'mfa'}", "{'amr':null}", "{'amr':5}"})
    void methods_that_are_no_list_were_not_said(String claims) {
        assertThat(said(claims).orElseThrow().amr()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'acr':2}", "{'acr':null}", "{'acr':['gold']}"})
    void a_level_that_is_no_text_was_not_said(String claims) {
        assertThat(said(claims).orElseThrow().acr()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'auth_time':null}",
                "{'auth_time':'1790000000'}",
                "{'auth_time':1790000000.5}",
                "{'auth_time':123456789012345678901234567890}"
            })
    void a_time_that_is_no_number_of_seconds_was_not_said(String claims) {
        assertThat(said(claims).orElseThrow().at()).isEmpty();
    }

    @Test
    void a_time_that_no_calendar_has_makes_the_whole_word_unreadable() {
        assertThat(said("{'acr':'gold','auth_time':9223372036854775807}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "e30", "W10", "bnVsbA"})
    void what_cannot_be_read_vouches_for_nobody(String token) {
        var gold = new Vouching("friend", Set.of("gold"), Set.of(), Duration.ofHours(12));

        assertThat(new ProviderWord("friend", token).said().filter(said -> gold.accepts(said, AT)))
                .isEmpty();
    }

    private static Optional<Vouching.Said> said(String claims) {
        var json = claims.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new ProviderWord(
                        "friend", Base64.getUrlEncoder().withoutPadding().encodeToString(json))
                .said();
    }
}
