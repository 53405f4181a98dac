package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The app as a realm serves it, in a browser. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class RunningAppIT {
    @Test
    void a_browser_runs_it_and_keeps_it(World world, Chromium chromium) {
        var person = chromium.person("en", 390);
        var page = person.newPage();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(said.text());
            }
        });

        page.navigate(world.server().url() + "/realms/torii/torii-authenticator/");
        page.locator("#no-accounts").waitFor();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.waitForFunction("caches.keys().then((names) => names.length === 1)");
        person.setOffline(true);
        page.reload();
        page.locator("#no-accounts").waitFor();

        assertThat(complaints).isEmpty();
        person.close();
    }
}
