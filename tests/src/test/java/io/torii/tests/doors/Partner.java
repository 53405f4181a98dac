package io.torii.tests.doors;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second realm that plays the identity provider of the first. */
final class Partner {
    private final Building house;
    private final Building provider;
    private final String server;

    private Partner(Building house, Building provider, String server) {
        this.house = house;
        this.provider = provider;
        this.server = server;
    }

    static Partner of(World world, Building house) {
        var provider = Building.fresh(world);
        provider.client("partner", "optional", Map.of("redirectUris", List.of("*")));
        return new Partner(
                house, provider, world.server().at("/realms/" + provider.name()).toString());
    }

    /** Adds it to the house under this alias. */
    Partner under(String alias, Map<String, Object> more) {
        Map<String, Object> identityProvider =
                new HashMap<>(Map.of("alias", alias, "providerId", "oidc", "enabled", true, "config", config()));
        identityProvider.putAll(more);
        house.admin().create("/" + house.name() + "/identity-provider/instances", identityProvider);
        return this;
    }

    private Map<String, String> config() {
        return Map.of(
                "clientId",
                "partner",
                "clientSecret",
                Building.SECRET,
                "clientAuthMethod",
                "client_secret_post",
                "issuer",
                server,
                "authorizationUrl",
                server + "/protocol/openid-connect/auth",
                "tokenUrl",
                server + "/protocol/openid-connect/token",
                "jwksUrl",
                server + "/protocol/openid-connect/certs",
                "useJwksUrl",
                "true",
                "validateSignature",
                "true");
    }

    /** Somebody there, whom the house does not know. */
    TestUser user() {
        return provider.realm().user(0);
    }

    /** Somebody there with the name and the address of a user of the house. */
    TestUser namesake(TestUser user) {
        var password = Map.of("type", "password", "value", TestUser.PASSWORD, "temporary", false);
        var id = house.admin()
                .create(
                        "/" + provider.name() + "/users",
                        Map.of(
                                "username",
                                user.username(),
                                "enabled",
                                true,
                                "emailVerified",
                                true,
                                "email",
                                user.email(),
                                "firstName",
                                "Test",
                                "lastName",
                                "User",
                                "credentials",
                                List.of(password)));
        return new TestUser(provider.name(), id, user.username(), List.of());
    }

    /** From a client's sign-in through the provider's. */
    Page through(Visitor visitor, String alias, TestUser there, String client) {
        var link = visitor.open(client)
                .document()
                .select("a[href*=/broker/" + alias + "/]")
                .attr("abs:href");
        return signIn(visitor, visitor.get(URI.create(link)), there);
    }

    Page signIn(Visitor visitor, Page login, TestUser there) {
        return visitor.password(login, there.username(), TestUser.PASSWORD);
    }

    /** How many identity providers the user of the house is linked to. */
    int links(TestUser user) {
        return house.admin()
                .get("/" + house.name() + "/users/" + user.id() + "/federated-identity")
                .size();
    }

    void link(TestUser user, String alias, TestUser there) {
        house.admin()
                .create(
                        "/" + house.name() + "/users/" + user.id() + "/federated-identity/" + alias,
                        Map.of("userId", there.id(), "userName", there.username()));
    }
}
