package io.torii.keycloak;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

/**
 * One message at a time, by Keycloak's own order: of the same language the realm's localisation goes before the theme, of a
 * country the language follows, and English comes last. Keycloak merges all messages of both for each question; a page asks once, a text needs but one.
 */
record ThemeTexts(Theme theme, RealmModel realm) {
    /** Themes that Keycloak keeps are the same objects until it forgets them; where it keeps none, neither does this. */
    private static final Map<Theme, Map<Locale, Properties>> READ = Collections.synchronizedMap(new WeakHashMap<>());

    Optional<String> find(Locale language, String key) throws IOException {
        for (var level = language; !level.equals(Locale.ENGLISH); level = above(level)) {
            var own = own(level, key);
            if (own.isPresent()) {
                return own;
            }
            // A theme's words of a language come with those of the languages above it: what differs is its own. A word
            // that
            // is the same in both is taken for one of the language above, where the realm's goes before it.
            var words = words(level, key);
            if (!words.equals(words(above(level), key))) {
                return words;
            }
        }
        var own = own(Locale.ENGLISH, key);
        return own.isPresent() ? own : words(Locale.ENGLISH, key);
    }

    /** Where a word is looked for that a language does not have: without its country, last in English. */
    private static Locale above(Locale language) {
        var whole = new Locale(language.getLanguage());
        return language.equals(whole) ? Locale.ENGLISH : whole;
    }

    private Optional<String> own(Locale language, String key) {
        return Optional.ofNullable(realm.getRealmLocalizationTextsByLocale(language.toLanguageTag())
                .get(key));
    }

    private Optional<String> words(Locale language, String key) throws IOException {
        return Optional.ofNullable(texts(language).getProperty(key));
    }

    private Properties texts(Locale language) throws IOException {
        var known = READ.computeIfAbsent(theme, fresh -> new ConcurrentHashMap<>());
        var texts = known.get(language);
        if (texts == null) {
            texts = theme.getMessages(language);
            known.put(language, texts);
        }
        return texts;
    }
}
