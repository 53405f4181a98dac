package io.torii.tests.browser;

import com.microsoft.playwright.BrowserContext;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;

/** Windows in which members of staff have the console open; a test closes them. */
final class StaffWindows implements AutoCloseable {
    private final World world;
    private final Chromium chromium;
    private final List<BrowserContext> people = new ArrayList<>();

    StaffWindows(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
    }

    /** A new member of staff with these roles, signed in. */
    ConsolePage open(TestRealm realm, String language, int width, String... roles) {
        var person = chromium.person(language, width);
        people.add(person);
        var page = person.newPage();
        var user = realm.user(0);
        for (var role : roles) {
            new Account(world.admin(), user).hold(role);
        }
        return ConsolePage.open(world, page, new Screenshots(page, language, width), user);
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }
}
