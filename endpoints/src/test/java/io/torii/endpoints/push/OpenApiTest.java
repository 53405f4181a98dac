package io.torii.endpoints.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.endpoints.OpenApi;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/authenticator-openapi.yaml}, the protocol's page and these classes say the same. */
final class OpenApiTest {
    private static final String PREFIX = "api/v1";
    private static final Pattern REFUSED = Pattern.compile("\\b(4\\d\\d)\\b[ |]*`([a-z_]+)`");

    private final OpenApi yaml = new OpenApi(text("authenticator-openapi.yaml"));

    @Test
    void it_has_the_paths_and_methods_of_the_classes() {
        assertThat(yaml.operations()).containsExactlyInAnyOrderElementsOf(served());
    }

    @Test
    void it_has_every_code_with_its_status_and_no_others() {
        var codes = Stream.of(Refusal.values())
                .map(refusal -> refusal.status() + " " + refusal.code())
                .toList();

        assertThat(yaml.refusals()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void the_protocols_page_has_the_same_codes() {
        Set<String> codes = REFUSED.matcher(text("authenticator-protocol.md"))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(yaml.refusals()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void the_protocols_page_names_every_path() {
        var page = text("authenticator-protocol.md");

        assertThat(yaml.operations()).allSatisfy(operation -> assertThat(page).contains("`" + operation + "`"));
    }

    @Test
    void every_answer_that_is_named_is_described_and_every_description_is_named() {
        assertThat(yaml.named()).isNotEmpty().isEqualTo(yaml.described());
    }

    private static Set<String> served() {
        return Arrays.stream(AuthenticatorResource.class.getDeclaredMethods())
                .filter(method -> path(method).startsWith(PREFIX))
                .flatMap(door -> Arrays.stream(door.getReturnType().getDeclaredMethods())
                        .flatMap(method -> operation(path(door).substring(PREFIX.length()), method)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> operation(String base, Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> verb.value().toUpperCase(Locale.ROOT) + " " + base
                        + (path(method).isEmpty() ? "" : "/" + path(method)));
    }

    private static String path(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String text(String page) {
        try {
            return Files.readString(java.nio.file.Path.of(System.getProperty("basedir"), "../docs", page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
