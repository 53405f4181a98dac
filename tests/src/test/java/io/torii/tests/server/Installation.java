package io.torii.tests.server;

import io.torii.tests.vendors.TwilioFake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One database in production, and the Keycloak on it: with Torii's JARs as its image has them, or without any. */
public final class Installation implements AutoCloseable {
    private final Postgres postgres = Postgres.start();
    private final TwilioFake twilio = TwilioFake.start();
    private String masterKey;
    private final int management = KeycloakServer.freePort();
    private KeycloakHome image;

    private Installation(String masterKey) {
        this.masterKey = masterKey;
    }

    /**
     * One whose database is this.
     *
     * @param dump as {@code pg_dump} writes it, compressed
     * @param masterKey under which it was filled
     */
    public static Installation restored(InputStream dump, String masterKey) {
        var installation = new Installation(masterKey);
        try (var script = new GZIPInputStream(dump)) {
            installation.postgres.client().run(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return installation;
    }

    /** Starts what the {@code Containerfile} makes, by its own steps. */
    public KeycloakServer withTorii() {
        return start(image(), Containerfile.read().command());
    }

    /** From its next start it has another master key, and nobody has the one before. */
    public void loseKey() {
        var drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        masterKey = Base64.getEncoder().encodeToString(drawn);
    }

    /** Makes an administrator while no server runs, with nothing but the database; the password is that of all here. */
    public void breakGlass(String administrator) {
        var line = new ArrayList<>(List.of("bootstrap-admin", "user", "--optimized", "--no-prompt"));
        line.addAll(List.of("--username", administrator, "--password:env", "KC_BOOTSTRAP_ADMIN_PASSWORD"));
        line.addAll(database());
        if (KeycloakServer.runToEnd(image(), line.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("no administrator was made: " + image.log());
        }
    }

    private KeycloakHome image() {
        if (image == null) {
            var steps = Containerfile.read();
            image = KeycloakHome.with("image", steps.jars());
            if (KeycloakServer.runToEnd(image, steps.build()) != 0) {
                throw new IllegalStateException("the image could not be built: " + image.log());
            }
        }
        return image;
    }

    private List<String> database() {
        return List.of("--db-url=" + postgres.url(), "--db-username=torii", "--db-password=");
    }

    /** Starts the Keycloak that was there before Torii. */
    public KeycloakServer stock() {
        var stock = KeycloakHome.with("stock-image", List.of());
        return start(stock, List.of("start", "--db=postgres", "--health-enabled=true"));
    }

    /** What the database answers. */
    public List<String> ask(String query) {
        return postgres.client().ask(query);
    }

    public TwilioFake twilio() {
        return twilio;
    }

    /** Whether {@code docker-compose.yml} would call the server healthy, asked by its own probe. */
    public boolean healthy() {
        var probe = Compose.read().probe().replace("/9000 ", "/" + management + " ");
        try {
            return new ProcessBuilder("bash", "-c", probe)
                            .redirectErrorStream(true)
                            .redirectOutput(Built.target().resolve("probe.log").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        twilio.close();
        postgres.close();
    }

    private KeycloakServer start(KeycloakHome home, List<String> command) {
        var line = new ArrayList<>(command);
        line.addAll(database());
        line.addAll(List.of(
                "--cache=local",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-management-port=" + management,
                "--spi-torii--keys--master-key=" + masterKey,
                gateway("base-url", twilio.baseUrl().toString()),
                gateway("account-sid", twilio.account().sid()),
                gateway("auth-token", twilio.account().token()),
                gateway("from", twilio.account().number())));
        return KeycloakServer.start(home, line.toArray(String[]::new));
    }

    private static String gateway(String option, String value) {
        return "--spi-torii-gateway--twilio--" + option + "=" + value;
    }
}
