package io.torii.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.endpoints.delivery.CallsResource;
import io.torii.endpoints.delivery.ReceiptsResource;
import io.torii.endpoints.push.AuthenticatorResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/public-addresses.md} names every address beneath the realm; what is named there is fuzzed. */
final class PublicAddressesTest {
    @Test
    void it_has_the_addresses_of_the_classes_and_no_others() throws IOException {
        var page =
                Files.readString(java.nio.file.Path.of(System.getProperty("basedir"), "../docs/public-addresses.md"));

        var listed = page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                operations("torii", ToriiResource.class),
                                // The protocol's own are in its OpenAPI document.
                                operations("torii-authenticator", AuthenticatorResource.class)
                                        .filter(each -> !each.contains("/api/v1/")))
                        .toList());
    }

    private static Stream<String> operations(String base, Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> operations(base, method));
    }

    private static Stream<String> operations(String base, Method method) {
        var path = method.getAnnotation(Path.class);
        if (path == null) {
            return Stream.empty();
        }
        var place = path.value().isEmpty() ? base : base + "/" + path.value();
        var verbs = Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> verb.value() + " " + place.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .toList();
        return verbs.isEmpty() ? beneath(place, method.getReturnType()) : verbs.stream();
    }

    /** Two rooms share a method, which tells them apart by the first part of the address. */
    private static Stream<String> beneath(String place, Class<?> resource) {
        return resource == Object.class
                ? List.of(ReceiptsResource.class, CallsResource.class).stream()
                        .flatMap(each -> operations(shared(each), each))
                : operations(place, resource);
    }

    private static String shared(Class<?> resource) {
        return resource == CallsResource.class ? "torii/calls" : "torii/receipts";
    }
}
