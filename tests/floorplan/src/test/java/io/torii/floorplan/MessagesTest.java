package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything is said in English and Japanese; a missing key fails the build. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    /** MessageFormat swallows an apostrophe that stands alone, and what it quotes. */
    private static final Pattern LONELY_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void every_key_exists_in_every_language() {
        for (Path english : Messages.english()) {
            Messages en = Messages.of(english);
            Messages ja = Messages.of(Messages.translated(english, "ja"));

            assertThat(ja.words().keySet()).as(ja.place()).isEqualTo(en.words().keySet());
        }
    }

    /** Properties keep the last of two and say nothing: the other page would get its words. */
    @Test
    void no_key_stands_twice() {
        for (Path english : Messages.english()) {
            for (Path file : List.of(english, Messages.translated(english, "ja"))) {
                List<String> keys = House.text(file)
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_language_fills_in_the_same_places() {
        for (Path english : Messages.english()) {
            Messages en = Messages.of(english);
            Messages ja = Messages.of(Messages.translated(english, "ja"));

            en.words()
                    .forEach((key, words) ->
                            assertThat(places(ja.words().get(key))).as(key).isEqualTo(places(words)));
        }
    }

    @Test
    void no_message_is_blank_or_html_or_loses_an_apostrophe() {
        for (Messages messages : all()) {
            assertThat(messages.words()).as(messages.place()).allSatisfy((key, words) -> {
                assertThat(words).as(key).isNotBlank().doesNotContain("<");
                assertThat(LONELY_APOSTROPHE.matcher(words).find())
                        .as(key + ": double the apostrophe")
                        .isFalse();
            });
        }
    }

    /** Theme resources reach every theme of the server, so a key without the prefix would change stock pages. */
    @Test
    void every_key_is_ours() {
        Set<String> stock = Messages.stock("en").words().keySet();

        for (Messages messages : all()) {
            assertThat(messages.words().keySet()).as(messages.place()).doesNotContainAnyElementsOf(stock);
        }
    }

    private static List<Messages> all() {
        List<Messages> all = new ArrayList<>();
        for (Path english : Messages.english()) {
            all.add(Messages.of(english));
            all.add(Messages.of(Messages.translated(english, "ja")));
        }
        return all;
    }

    private static Set<String> places(String words) {
        Matcher place = PLACE.matcher(words);
        Set<String> places = new TreeSet<>();
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }
}
