package io.torii.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

final class ThemeTextsTest {
    private final Map<String, Map<String, String>> realm = new HashMap<>();
    private final Map<Locale, Map<String, String>> theme = new HashMap<>(Map.of(
            Locale.ENGLISH, Map.of("both", "code", "english", "only here"),
            Locale.JAPANESE, Map.of("both", "コード", "english", "only here")));
    private final AtomicInteger read = new AtomicInteger();
    private final Theme asked = (Theme) Proxy.newProxyInstance(
            Theme.class.getClassLoader(),
            new Class<?>[] {Theme.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                case "getMessages" -> messages((Locale) arguments[0]);
                default -> throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void the_theme_has_the_word_where_the_realm_has_none() throws IOException {
        assertThat(find(Locale.JAPANESE, "both")).isEqualTo("コード");
        assertThat(find(Locale.ENGLISH, "both")).isEqualTo("code");
        assertThat(find(Locale.ENGLISH, "neither")).isNull();
    }

    @Test
    void of_one_language_the_realm_goes_first() throws IOException {
        realm.put("en", Map.of("both", "our code"));
        realm.put("ja", Map.of("english", "ここだけ"));

        assertThat(find(Locale.ENGLISH, "both")).isEqualTo("our code");
        assertThat(find(Locale.JAPANESE, "both")).isEqualTo("コード");
        assertThat(find(Locale.JAPANESE, "english")).isEqualTo("ここだけ");
    }

    @Test
    void what_the_theme_says_in_english_alone_the_realms_english_replaces() throws IOException {
        realm.put("en", Map.of("english", "ours"));

        assertThat(find(Locale.JAPANESE, "english")).isEqualTo("ours");
    }

    @Test
    void of_a_country_the_themes_word_goes_before_the_realms_of_the_language() throws IOException {
        var brazil = Locale.forLanguageTag("pt-BR");
        theme.put(Locale.forLanguageTag("pt"), Map.of("both", "código", "english", "only here"));
        theme.put(brazil, Map.of("both", "código daqui", "english", "only here"));
        realm.put("pt", Map.of("both", "nosso código", "english", "nosso"));

        assertThat(find(brazil, "both")).isEqualTo("código daqui");
        assertThat(find(brazil, "english")).isEqualTo("nosso");
    }

    @Test
    void a_theme_is_read_once_for_each_language_and_the_realm_each_time() throws IOException {
        find(Locale.JAPANESE, "both");
        var once = read.get();
        find(Locale.JAPANESE, "english");
        realm.put("ja", Map.of("both", "番号"));

        assertThat(find(Locale.JAPANESE, "both")).isEqualTo("番号");
        assertThat(read).hasValue(once);
    }

    private String find(Locale language, String key) throws IOException {
        var model = (RealmModel) Proxy.newProxyInstance(
                RealmModel.class.getClassLoader(),
                new Class<?>[] {RealmModel.class},
                (proxy, method, arguments) -> realm.getOrDefault(arguments[0], Map.of()));
        return new ThemeTexts(asked, model).find(language, key).orElse(null);
    }

    private Properties messages(Locale language) {
        read.incrementAndGet();
        var texts = new Properties();
        texts.putAll(theme.getOrDefault(language, Map.of()));
        return texts;
    }
}
