package io.torii.tests.cluster;

import io.torii.tests.admin.TestUser;
import java.util.function.BooleanSupplier;

/** Signs in again and again by a texted code, in a new browser each time, until it is over. */
final class Regular implements Walk {
    private final Town town;
    private final Traffic traffic;
    private final BooleanSupplier over;
    private final TestUser user;
    private final Codes codes;
    private int signIns;

    Regular(Town town, Traffic traffic, BooleanSupplier over) {
        this.town = town;
        this.traffic = traffic;
        this.over = over;
        this.user = town.active(1);
        this.codes = new Codes(town.twilio(), user.number());
    }

    @Override
    public TestUser user() {
        return user;
    }

    /** An assertion at the first sign-in that did not succeed: it is begun again. */
    @Override
    public boolean go() {
        while (!over.getAsBoolean()) {
            var browser = new Somebody(town, user, Lane.zigzag(traffic)).browser();
            var in = codes.type(browser, browser.signIn("portal", user));
            if (!in.signedIn()) {
                throw new AssertionError(in.status() + " " + in.problem() + " "
                        + in.document().select("#kc-content, #kc-page-title").text());
            }
            signIns++;
        }
        return true;
    }

    int signIns() {
        return signIns;
    }

    @Override
    public boolean returns() {
        throw new UnsupportedOperationException("it never ends by itself");
    }

    @Override
    public void judge() {
        throw new UnsupportedOperationException("it never ends by itself");
    }
}
