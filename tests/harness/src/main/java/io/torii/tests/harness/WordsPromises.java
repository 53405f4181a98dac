package io.torii.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.ThemeWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;

/**
 * One question finds the word that Keycloak's merge of all messages gives a page: of the theme, of those it grew from, and
 * of the realm's own.
 */
public record WordsPromises(KeycloakSession session) {
    /** Ours and Keycloak's; with patterns, of one language alone, and those that the test's realm has words of its own for. */
    private static final List<String> KEYS = List.of(
            "torii-refused-title",
            "torii-reference",
            "torii-refused-client",
            "torii-admission-left",
            "doLogIn",
            "doCancel",
            "doRegister",
            "loginTitle",
            "termsTitle",
            "emailVerifyInstruction1");

    @Test
    public void in_english() {
        same("en");
    }

    @Test
    public void in_japanese() {
        same("ja");
    }

    /** Keycloak's words are there, ours are not. */
    @Test
    public void in_a_language_that_only_keycloak_speaks() {
        same("de");
    }

    @Test
    public void in_a_language_of_one_country() {
        same("pt-BR");
    }

    /** Neither has a word of it. */
    @Test
    public void in_a_language_that_nobody_speaks() {
        same("la");
    }

    private void same(String tag) {
        var language = Locale.forLanguageTag(tag);
        var merged = merged(language);
        var words = new ThemeWords(session);
        assertThat(KEYS).allSatisfy(key -> assertThat(words.say(language, key))
                .isEqualTo(new MessageFormat(merged.getProperty(key), language).format(new Object[0])));
    }

    private Properties merged(Locale language) {
        try {
            return session.theme()
                    .getTheme(Theme.Type.LOGIN)
                    .getEnhancedMessages(session.getContext().getRealm(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
