package io.torii.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Decided;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.bringing.NumberProblem;
import io.torii.domain.bringing.StageProblem;
import io.torii.domain.enrollment.Change;
import io.torii.domain.staff.StaffRefusal;
import io.torii.endpoints.page.SentBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/admin-openapi.yaml}, the administrators' page and the classes beneath {@code ToriiAdminResource} say the same. */
final class AdminOpenApiTest {
    /** Where the codes of these classes stand; {@code order} and {@code bad} name the member that cannot be read. */
    private static final List<String> ROOMS = List.of(
            "accesspass",
            "account",
            "application",
            "bringing",
            "clients",
            "coverage",
            "enrollment",
            "gate",
            "phone",
            "settings",
            "staff");

    private static final Pattern LITERAL = Pattern.compile("\"(torii_[a-z_]*[a-z])\"");
    private static final Pattern THROWN =
            Pattern.compile("(?:ErrorResponseException|refusal|refused|answer)\\(\\s*\"(torii_[a-z_]*[a-z])\"");
    private static final Pattern MEMBER =
            Pattern.compile("(?:field|one|optional|several|text|day|bad|order)\\(\"([a-z]+)\"");

    private final OpenApi yaml = new OpenApi(text(docs("admin-openapi.yaml")));

    @Test
    void it_has_the_paths_and_methods_of_the_classes() {
        assertThat(yaml.operations())
                .containsExactlyInAnyOrderElementsOf(
                        operations("", ToriiAdminResource.class).toList());
    }

    @Test
    void it_has_every_code_that_a_class_throws() {
        var thrown = found(THROWN).collect(Collectors.toSet());

        assertThat(codes()).containsAll(thrown);
    }

    @Test
    void it_has_no_code_that_nothing_answers() {
        var answered = Stream.of(
                        found(LITERAL),
                        words(StaffRefusal.values()),
                        words(FilingRefusal.values()),
                        words(Decided.Verdict.values()),
                        words(Change.Verdict.values()),
                        Stream.of(StageProblem.values()).map(StageProblem::code),
                        Stream.of(NumberProblem.values()).map(NumberProblem::code),
                        found(MEMBER).map(member -> "torii_bad_" + member),
                        found(MEMBER).map(member -> "torii_pass_" + member),
                        Stream.of("torii_unknown_application", "torii_held", SentBody.CUT))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(answered).containsAll(codes());
    }

    @Test
    void every_answer_that_is_named_is_described_and_every_description_is_named() {
        assertThat(yaml.named()).isNotEmpty().isEqualTo(yaml.described());
    }

    @Test
    void the_administrators_page_names_every_path() {
        var page = text(docs("admin-api.md"));

        assertThat(yaml.operations())
                .allSatisfy(operation -> assertThat(page).contains("`" + operation.replace(" /", " ") + "`"));
    }

    @Test
    void the_administrators_page_explains_every_refusal_of_the_door() {
        var page = text(docs("admin-api.md"));

        assertThat(StaffRefusal.values()).allSatisfy(refusal -> assertThat(page).contains("`" + refusal.code() + "`"));
    }

    private Set<String> codes() {
        return yaml.refusals().stream()
                .map(refusal -> refusal.substring(refusal.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(String base, Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> operations(base, method));
    }

    private static Stream<String> operations(String base, Method method) {
        var path = method.getAnnotation(Path.class);
        var place = path == null || path.value().isEmpty() ? base : base + "/" + path.value();
        var verbs = Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> verb.value().toUpperCase(Locale.ROOT) + " " + place)
                .toList();
        return verbs.isEmpty() && path != null ? operations(place, method.getReturnType()) : verbs.stream();
    }

    private static Stream<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "torii_" + value.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> found(Pattern code) {
        return ROOMS.stream()
                .flatMap(room -> sources("src/main/java/io/torii/endpoints/" + room))
                .flatMap(source -> code.matcher(text(source)).results())
                .map(found -> found.group(1));
    }

    private static Stream<java.nio.file.Path> sources(String room) {
        try (var files = Files.list(java.nio.file.Path.of(System.getProperty("basedir"), room))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.Path docs(String page) {
        return java.nio.file.Path.of(System.getProperty("basedir"), "../docs", page);
    }

    private static String text(java.nio.file.Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
