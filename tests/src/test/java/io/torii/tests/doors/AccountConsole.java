package io.torii.tests.doors;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Keycloak's account console in the hands of a user who has signed in to it: its REST. */
final class AccountConsole {
    private static final String CLIENT = "account-console";

    private final World world;
    private final TestUser user;
    private JsonNode tokens;

    AccountConsole(World world, TestUser user, Page signedIn) {
        this.world = world;
        this.user = user;
        this.tokens = world.tokens(user.realm()).of(CLIENT, signedIn);
    }

    /** Its tokens live for five minutes. */
    AccountConsole refreshed() {
        var answer = world.tokens(user.realm())
                .post(Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        CLIENT,
                        "refresh_token",
                        tokens.get("refresh_token").asText()));
        tokens = Rest.parse(answer.body());
        return this;
    }

    /** The status of its answer. */
    int changeAddress(String address) {
        var body = Map.of("username", user.username(), "email", address, "firstName", "Test", "lastName", "User");
        return status(
                request("").header("Content-Type", "application/json").POST(BodyPublishers.ofString(Rest.text(body))));
    }

    /** The status of its answer. */
    int delete(String credential) {
        return status(request("/credentials/" + credential).DELETE());
    }

    /** Signs out of all other devices; the status of its answer. */
    int signOutEverywhere() {
        return status(request("/sessions").DELETE());
    }

    /** Signs one browser out; the status of its answer. */
    int signOut(String session) {
        return status(request("/sessions/" + session).DELETE());
    }

    private HttpRequest.Builder request(String beneath) {
        URI place = world.server().at("/realms/" + user.realm() + "/account" + beneath);
        return HttpRequest.newBuilder(place)
                // Else it is the console's page that answers.
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.get("access_token").asText());
    }

    private static int status(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
