package io.torii.keycloak.delivery;

import io.torii.domain.delivery.CountryRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How countries and gateways are typed: {@code JP providers=twilio,vonage sender=Torii web-otp=off}. */
final class CountryText {
    private static final Pattern LINES = Pattern.compile("\\s*[\\n;]+\\s*|##");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String DENY = "deny";

    private CountryText() {}

    /** A country that is written twice is refused: nobody could tell which of the two holds. */
    static Map<String, CountryRule> rules(String typed) {
        return split(LINES, typed)
                .map(CountryText::rule)
                .collect(Collectors.toMap(CountryRule::country, Function.identity()));
    }

    static List<String> gateways(String typed) {
        var ids = split(COMMA, typed).toList();
        for (var id : ids) {
            if (!GatewayIds.isValid(id)) {
                throw new IllegalArgumentException("no gateway can be called " + id);
            }
        }
        return ids;
    }

    private static CountryRule rule(String line) {
        var words = split(WORDS, line).toList();
        var rule = new CountryRule(words.get(0), true, List.of(), "", true);
        for (var word : words.subList(1, words.size())) {
            rule = with(rule, word);
        }
        return rule;
    }

    private static CountryRule with(CountryRule rule, String word) {
        if (word.equals(DENY)) {
            return new CountryRule(rule.country(), false, rule.providers(), rule.sender(), rule.webOtp());
        }
        var value = word.substring(word.indexOf('=') + 1);
        return switch (word.substring(0, word.length() - value.length())) {
            case "providers=" ->
                new CountryRule(rule.country(), rule.allowed(), gateways(value), rule.sender(), rule.webOtp());
            case "sender=" -> new CountryRule(rule.country(), rule.allowed(), rule.providers(), value, rule.webOtp());
            case "web-otp=" ->
                new CountryRule(rule.country(), rule.allowed(), rule.providers(), rule.sender(), on(value));
            default -> throw new IllegalArgumentException("a country knows no word " + word);
        };
    }

    private static boolean on(String word) {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("neither on nor off");
        };
    }

    private static Stream<String> split(Pattern between, String typed) {
        return between.splitAsStream(typed.strip()).map(String::strip).filter(word -> !word.isEmpty());
    }
}
