package io.torii.keycloak;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

/**
 * One message at a time, by Keycloak's own order: of the same language the realm's localisation goes before the theme, and
 * English comes last. Keycloak merges all messages of both for each question; a page asks once, a text needs but one.
 */
record ThemeTexts(Theme theme, RealmModel realm) {
    /** Themes that Keycloak keeps are the same objects until it forgets them; where it keeps none, neither does this. */
    private static final Map<Theme, Map<Locale, Properties>> READ = Collections.synchronizedMap(new WeakHashMap<>());

    Optional<String> find(Locale language, String key) throws IOException {
        var own = own(language, key);
        if (own.isPresent()) {
            return own;
        }
        var words = Optional.ofNullable(texts(language).getProperty(key));
        var english = Optional.ofNullable(texts(Locale.ENGLISH).getProperty(key));
        return words.equals(english) ? own(Locale.ENGLISH, key).or(() -> words) : words;
    }

    private Optional<String> own(Locale language, String key) {
        return Stream.of(language.toLanguageTag(), language.getLanguage())
                .distinct()
                .flatMap(tag -> Optional.ofNullable(
                        realm.getRealmLocalizationTextsByLocale(tag).get(key))
                        .stream())
                .findFirst();
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
