package io.torii.tests.admin;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where a node has requests of single users stand still, until it is killed. */
public final class Points {
    private final String base;

    public Points(URI node, String realm) {
        base = node + "/realms/" + realm + "/torii-test/halt/";
    }

    /** Where the user's event of this type has these words in its details. */
    public void halt(TestUser user, String event, String words) {
        Rest.json(Rest.send(Rest.to(URI.create(base + event + "/users/" + user.id()))
                .header("Content-Type", "text/plain")
                .PUT(Rest.body(words))
                .build()));
    }

    /** The ids of the users whose requests stand still. */
    public Set<String> standing() {
        var users =
                Rest.json(Rest.send(Rest.to(URI.create(base + "users")).GET().build()));
        return StreamSupport.stream(users.spliterator(), false)
                .map(each -> each.asText())
                .collect(Collectors.toSet());
    }
}
