package io.torii.tests.doors;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.util.List;
import java.util.Map;

/** Somebody who has just bound a first phone with the password alone. */
record Newcomer(World world, Building house, TestUser user) {
    static Newcomer in(World world, Building house) {
        var user = house.realm().user(0);
        var number = TestRealm.newNumber();
        var visitor = house.visitor();
        var form = visitor.password(
                visitor.open(SignInRequest.of("portal").with("kc_action", "torii-phone-register")),
                user.username(),
                TestUser.PASSWORD);
        var proving = visitor.submit(
                form, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
        var bound = visitor.type(proving, world.outbox(house.name()).codeTo(number));
        if (!bound.signedIn()) {
            throw new AssertionError("not bound: " + bound.document().text());
        }
        return new Newcomer(world, house, new TestUser(user.realm(), user.id(), user.username(), List.of(number)));
    }

    /** What the account says about itself. */
    String now(String field) {
        return house.admin()
                .get("/" + house.name() + "/users/" + user.id())
                .get(field)
                .asText();
    }

    /** Changes the address by the account console's REST; the status of its answer. */
    int changeByRest(Visitor visitor) {
        var asked = visitor.signIn("account-console", user);
        return new AccountConsole(world, user, house.prove(visitor, asked, user)).changeAddress("other@example.net");
    }

    /** Lets the realm's users do this action. */
    void enable(String action) {
        new Account(house.admin(), user).enable(action);
    }
}
