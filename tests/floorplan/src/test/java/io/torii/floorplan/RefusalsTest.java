package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Cause;
import io.torii.domain.application.Kind;
import io.torii.domain.call.Calling;
import io.torii.domain.call.Turn;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.gate.Decision;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PhoneSlot;
import io.torii.keycloak.call.CallStop;
import io.torii.keycloak.recovery.Choice;
import io.torii.keycloak.recovery.Way;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal is a clear message: whatever reason the domain gives, the pages have words for it. */
class RefusalsTest {
    private static final Pattern PROBLEM = Pattern.compile("Problem\\(\\s*\"([^\"]+[^-\"])\"");
    private static final Set<String> KEYCLOAK_ASKS = Set.of(
            "requiredAction.torii-phone-register",
            "requiredAction.torii-security-info",
            "requiredAction.torii-application",
            "requiredAction.torii-identity-link",
            "torii-phone-display-name",
            "torii-phone-help-text",
            "requiredAction.torii-push-register",
            "requiredAction.torii-token-register",
            "torii-push-display-name",
            "torii-push-help-text",
            "torii-push-register");
    private static final Set<String> WORDS = Messages.english().stream()
            .flatMap(file -> Messages.of(file).words().keySet().stream())
            .collect(Collectors.toSet());

    private static final Set<Decision.Reason> ASKS = EnumSet.of(
            Decision.Reason.APPLIED,
            Decision.Reason.MANDATE,
            Decision.Reason.EXISTING,
            Decision.Reason.UNKNOWN,
            Decision.Reason.MANAGE,
            Decision.Reason.LEVEL);
    private static final Set<Decision.Reason> REFUSES =
            EnumSet.range(Decision.Reason.SCHEDULED, Decision.Reason.BINDING);

    static Stream<String> keys() {
        return Stream.of(
                        words("torii-code-", CodeVerdict.Reason.values(), CodeVerdict.Reason.ACCEPTED::equals),
                        words("torii-send-", Sending.Reason.values(), Sending.Reason.DELIVERY::equals),
                        words("torii-delivery-", DeliveryRefusal.values(), none -> false),
                        words("torii-phone-", NumberVerdict.values(), NumberVerdict.ACCEPTED::equals),
                        words("torii-code-state-", DeliveryState.values(), none -> false),
                        words("torii-guard-why-", Decision.Reason.values(), reason -> !ASKS.contains(reason)),
                        words("torii-admission-", Decision.Reason.values(), reason -> !REFUSES.contains(reason)),
                        Stream.of(PhoneSlot.values()).map(slot -> "torii-phone-slot-" + slot),
                        lines("torii-line-"),
                        lines("torii-line-named-"),
                        Stream.of(Line.Obstacle.values())
                                .filter(obstacle -> obstacle != Line.Obstacle.NONE)
                                .map(obstacle -> "torii-obstacle-" + obstacle),
                        names("torii-reason-", Cause.values()),
                        names("torii-kind-", Kind.values()),
                        names("torii-applying-what-", Kind.values()),
                        recovery(),
                        names("torii-text-", CodePurpose.values()),
                        calls())
                .flatMap(each -> each);
    }

    /** Each way back and each choice is a word and what it is for. */
    private static Stream<String> recovery() {
        return Stream.concat(
                        Stream.of(Way.values()).map(way -> "torii-way-" + way),
                        Stream.of(Choice.values()).map(choice -> "torii-choose-" + choice.word()))
                .flatMap(key -> Stream.of(key, key + "-what"));
    }

    /** What a page says of a call, and what the call says. */
    private static Stream<String> calls() {
        return Stream.of(
                        words("torii-call-", CallStop.values(), none -> false),
                        words("torii-call-refused-", Calling.Reason.values(), Calling.Reason.DELIVERY::equals),
                        names("torii-voice-about-", CodePurpose.values())
                                .filter(key -> !key.endsWith(CodePurpose.CALLER.name())),
                        names("torii-voice-", Turn.Cue.values()).filter(key -> !key.endsWith("PROMPT")),
                        Stream.of("confirm", "match", "code", "code-match").map(kind -> "torii-voice-PROMPT-" + kind),
                        Stream.of("torii-voice-CODE-again"))
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_reason_of_the_domain_has_words(String key) {
        assertThat(WORDS).contains(key);
    }

    @Test
    void every_problem_that_a_page_is_given_has_words() {
        sources().forEach(source -> PROBLEM.matcher(House.text(source))
                .results()
                .forEach(found -> assertThat(WORDS).as(source.toString()).contains(found.group(1))));
    }

    /** A key that nobody asks for is a sentence that nobody reads, or a spelling mistake. */
    @Test
    void every_message_is_asked_for_somewhere() {
        String code = Stream.of(
                        sources(),
                        House.files("themes/src/main", ".ftl").stream(),
                        House.files("themes/src/main", "content.json").stream())
                .flatMap(each -> each)
                .map(House::text)
                .collect(Collectors.joining("\n"));
        Set<String> derived = keys().collect(Collectors.toSet());

        assertThat(WORDS)
                .filteredOn(key -> !code.contains("\"" + key + "\"") && !code.contains("'" + key + "'"))
                .filteredOn(key -> !derived.contains(key) && !derived.contains(key.replaceFirst("-(wait|short)$", "")))
                .filteredOn(key -> !KEYCLOAK_ASKS.contains(key))
                .isEmpty();
    }

    private static <E extends Enum<E>> Stream<String> words(String prefix, E[] values, Predicate<E> silent) {
        return Stream.of(values)
                .filter(silent.negate())
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <E extends Enum<E>> Stream<String> names(String prefix, E[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    /** A number's line names the number itself, and nobody has a provider's word as a line. */
    private static Stream<String> lines(String prefix) {
        return EnumSet.complementOf(EnumSet.of(MethodKind.PHONE, MethodKind.BROKERED)).stream()
                .map(kind -> prefix + kind);
    }

    private static Stream<Path> sources() {
        return House.ROOMS.keySet().stream().flatMap(room -> House.files(room + "/src/main/java", ".java").stream());
    }
}
