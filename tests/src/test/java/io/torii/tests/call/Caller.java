package io.torii.tests.call;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Page;
import io.torii.tests.web.Telephone;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.util.Map;

/** A user with a browser that runs no scripts, and a telephone. */
record Caller(World world, TestUser user, Visitor visitor) {
    static Caller of(World world, TestUser user) {
        return new Caller(world, user, world.visitor(user.realm()));
    }

    Telephone telephone() {
        return telephone(user.number());
    }

    Telephone telephone(String number) {
        return new Telephone(world.server().url(), user.realm(), number);
    }

    /** Types the password and chooses to be called. */
    CallView called() {
        return called(visitor.signIn("portal", user));
    }

    CallView called(Page from) {
        return new CallView(visitor, new Ways(visitor).to(from, "PHONE:CALL"));
    }

    /** The same page once more, from another hand on the same browser. */
    CallView again(CallView view) {
        return new CallView(visitor.again(), view.page());
    }

    Page type(CallView view, String code) {
        return visitor.submit(view.page(), "torii-code-form", Map.of("code", code, "torii-act", "verify"));
    }
}
