package io.torii.tests.server;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.vendors.MaxMindFile;
import io.torii.tests.vendors.PushServiceFake;
import io.torii.tests.vendors.TwilioFake;
import io.torii.tests.vendors.VonageFake;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Tokens;
import io.torii.tests.web.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one server that most tests share, in development mode, and the two vendors it knows. */
public final class World implements AutoCloseable {
    private final TwilioFake twilio = TwilioFake.start();
    private final VonageFake vonage = VonageFake.start();
    private final PushServiceFake pushService = PushServiceFake.start();
    private final int management = KeycloakServer.freePort();
    private final KeycloakServer server;

    World() {
        var jars = new ArrayList<>(Built.bundle());
        jars.add(Built.harness());
        var home = KeycloakHome.with("shared", jars).importing(Built.realmFile());
        server = KeycloakServer.start(home, command().toArray(String[]::new));
    }

    public KeycloakServer server() {
        return server;
    }

    /** Where its metrics are read, as {@code host:port}. */
    public String metrics() {
        return "127.0.0.1:" + management;
    }

    public TwilioFake twilio() {
        return twilio;
    }

    public VonageFake vonage() {
        return vonage;
    }

    public PushServiceFake pushService() {
        return pushService;
    }

    public Admin admin() {
        return new Admin(server.url());
    }

    public Visitor visitor(String realm) {
        return Visitor.to(server.url(), realm);
    }

    public Outbox outbox(String realm) {
        return new Outbox(server.url(), realm);
    }

    public Tokens tokens(String realm) {
        return new Tokens(server.url(), realm);
    }

    public Harness harness(String realm) {
        return new Harness(server.url(), realm);
    }

    @Override
    public void close() {
        server.close();
        twilio.close();
        vonage.close();
        pushService.close();
    }

    private List<String> command() {
        return List.of(
                "start-dev",
                "--import-realm",
                "--metrics-enabled=true",
                "--http-management-port=" + management,
                // Our loggers and the relocated libraries at every level: a test greps what they write.
                "--log-level=INFO,io.torii:ALL",
                "--spi-torii--webpush--development-service=" + pushService.url(),
                "--spi-torii--where--database=" + places(),
                "--spi-login--torii-gallery--folder=" + Built.gallery(),
                option("twilio", "base-url", twilio.baseUrl().toString()),
                option("twilio", "account-sid", twilio.account().sid()),
                option("twilio", "auth-token", twilio.account().token()),
                option("twilio", "from", twilio.account().number()),
                option("vonage", "base-url", vonage.baseUrl().toString()),
                option("vonage", "application-id", vonage.account().applicationId()),
                option("vonage", "private-key", keyFile()),
                option("vonage", "api-key", vonage.account().apiKey()),
                option("vonage", "signature-secret", vonage.account().signatureSecret()),
                option("vonage", "from", vonage.account().number()));
    }

    private static String option(String vendor, String name, String value) {
        return "--spi-torii-gateway--" + vendor + "--" + name + "=" + value;
    }

    /** This machine stands in Tokyo. */
    private static Path places() {
        var about = Map.<String, Object>of(
                "city", Map.of("names", Map.of("en", "Tokyo", "ja", "東京")),
                "country", Map.of("names", Map.of("en", "Japan", "ja", "日本")));
        return new MaxMindFile().with("127.0.0.0", 8, about).in(Built.target());
    }

    private String keyFile() {
        try {
            var file = Built.target().resolve("vonage.pem");
            return Files.writeString(file, vonage.account().privateKeyPem()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
