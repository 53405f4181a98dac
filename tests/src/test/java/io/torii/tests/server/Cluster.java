package io.torii.tests.server;

import io.torii.tests.vendors.TwilioFake;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Two nodes in production mode on one PostgreSQL, shared by the classes that need them. */
public final class Cluster implements AutoCloseable {
    private final Postgres postgres = Postgres.start();
    private final TwilioFake twilio = TwilioFake.start();
    private final String masterKey = newKey();
    private final KeycloakHome home;
    private KeycloakServer first;
    private KeycloakServer second;

    Cluster() {
        var jars = new ArrayList<>(Built.bundle());
        jars.add(Built.harness());
        home = KeycloakHome.with("cluster", jars);
        if (KeycloakServer.runToEnd(home, "build", "--db=postgres") != 0) {
            throw new IllegalStateException("Keycloak could not be built: " + home.log());
        }
        first = start(home.node("a"), "a");
        second = start(home.node("b"), "b");
    }

    public KeycloakServer first() {
        return first;
    }

    public KeycloakServer second() {
        return second;
    }

    /** Starts the second node anew, at the same address, once it has ended. */
    public void restartSecond() {
        second = second.again();
    }

    /** The same for the first. */
    public void restartFirst() {
        first = first.again();
    }

    public TwilioFake twilio() {
        return twilio;
    }

    @Override
    public void close() {
        second.close();
        first.close();
        twilio.close();
        postgres.close();
    }

    private KeycloakServer start(KeycloakHome home, String name) {
        return KeycloakServer.start(
                home,
                List.of(
                                "start",
                                "--optimized",
                                "--db-url=" + postgres.url(),
                                "--db-username=torii",
                                "--db-password=",
                                "--http-enabled=true",
                                "--hostname-strict=false",
                                "--cache-embedded-network-bind-address=127.0.0.1",
                                "--cache-embedded-network-bind-port=" + KeycloakServer.freePort(),
                                "--spi-cache-embedded--default--node-name=" + name,
                                "--spi-torii--keys--master-key=" + masterKey,
                                gateway("base-url", twilio.baseUrl().toString()),
                                gateway("account-sid", twilio.account().sid()),
                                gateway("auth-token", twilio.account().token()),
                                gateway("from", twilio.account().number()))
                        .toArray(String[]::new));
    }

    private static String gateway(String option, String value) {
        return "--spi-torii-gateway--twilio--" + option + "=" + value;
    }

    private static String newKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
