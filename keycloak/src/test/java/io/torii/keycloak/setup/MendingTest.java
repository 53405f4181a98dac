package io.torii.keycloak.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MendingTest {
    @ParameterizedTest
    @EnumSource(Flaw.class)
    void every_flaw_has_the_sentence_that_mends_it_in_both_languages(Flaw flaw) {
        assertThat(Mending.of(flaw)).containsOnlyKeys("en", "ja").allSatisfy((language, words) -> assertThat(words)
                .hasSizeGreaterThan(20));
    }
}
