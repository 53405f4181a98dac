package io.torii.gateway.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.vendors.Behaviour;
import io.torii.tests.vendors.TwilioFake;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The jar as it is dropped into Keycloak, in a class loader that has Keycloak's SPI and nothing of the SDK. */
class ShadedJarIT {
    private static final Path JAR = Path.of(System.getProperty("torii.gateway.jar"));
    private static final String NUMBER = "+819012345678";
    private static final String WORDS = "Your code is 123456";

    private final TwilioFake fake = TwilioFake.start();
    private String patience = "20000";

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void jar_alone_sends_a_text() throws Exception {
        var reference = send();

        assertThat(fake.messages()).singleElement().satisfies(sent -> {
            assertThat(sent.reference()).isEqualTo(reference);
            assertThat(sent.to()).isEqualTo(NUMBER);
            assertThat(sent.body()).isEqualTo(WORDS);
        });
    }

    @Test
    void jar_alone_reads_refusals_and_broken_answers() throws Exception {
        fake.behave(Behaviour.refuse("21211"));
        assertThat(send()).isEqualTo("NUMBER_REFUSED");

        fake.behave(Behaviour.down());
        assertThat(send()).isEqualTo("UNAVAILABLE");

        fake.behave(Behaviour.never());
        patience = "300";
        assertThat(send()).isEqualTo("TIMEOUT");
    }

    @Test
    void with_log_level_all_the_vendors_own_logging_is_silent() throws Exception {
        var basic = fake.account().sid() + ":" + fake.account().token();
        try (var everything = new Everything()) {
            for (var behaviour :
                    List.of(Behaviour.ok(), Behaviour.refuse("21211"), Behaviour.down(), Behaviour.cut())) {
                fake.behave(behaviour);
                send();
            }

            assertThat(everything.heard())
                    .as("the capture hears what is logged")
                    .contains("com.sun.net.httpserver")
                    .doesNotContain("io.torii.gateway.twilio.shaded", "SLF4J")
                    .doesNotContain("9012345678", "123456", fake.account().token(), base64(basic));
        }
    }

    @Test
    void every_class_lies_in_the_gateways_own_package() throws IOException {
        assertThat(names().filter(name -> name.endsWith(".class")))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("io/torii/gateway/twilio/"));
    }

    @Test
    void no_service_of_the_jdk_and_no_second_version_of_a_class_is_in_it() throws IOException {
        assertThat(names().filter(name -> name.startsWith("META-INF/services/")))
                .containsExactly("META-INF/services/io.torii.keycloak.delivery.TelephonyGatewayFactory");
        assertThat(names()).noneMatch(name -> name.startsWith("META-INF/versions/"));
    }

    @Test
    void licences_and_notices_of_the_libraries_are_in_it() throws IOException {
        assertThat(names()).contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/THIRD-PARTY.md");
    }

    @Test
    void jar_is_small() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(5_000_000);
    }

    private String send() throws Exception {
        var options = new HashMap<>(Map.of(
                "base-url", fake.baseUrl().toString(),
                "account-sid", fake.account().sid(),
                "auth-token", fake.account().token(),
                "from", fake.account().number()));
        options.putAll(Map.of("read-timeout", patience, "number", NUMBER, "words", WORDS));
        try (var alone = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            var courier = alone.loadClass("io.torii.gateway.twilio.Courier")
                    .getDeclaredConstructor()
                    .newInstance();
            @SuppressWarnings("unchecked")
            var send = (Function<Map<String, String>, String>) courier;
            return send.apply(options);
        }
    }

    /** The jar, this test's classes, Torii's core and SPI, and Keycloak's own: what else the build has stays outside. */
    private static URL[] classPath() {
        var kept = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString()
                                .replace(File.separatorChar, '/')
                                .matches(".*/(core|keycloak|test-classes|org/keycloak|org/jboss/logging)(/.*|$)")
                        && !path.toString().contains("torii-vendor-fakes"));
        return Stream.concat(Stream.of(JAR), kept).map(ShadedJarIT::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> names() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList().stream();
        }
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
