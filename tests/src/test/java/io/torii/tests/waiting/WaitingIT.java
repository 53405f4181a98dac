package io.torii.tests.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Pages;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.push.Handset;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stream that pages wait at (R97). */
@ExtendWith(OnKeycloak.class)
final class WaitingIT {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final String request = Browser.request();
    private World world;
    private Browser browser;

    @BeforeEach
    void browser(World world) {
        this.world = world;
        browser = Browser.at(world.server().url(), "torii");
    }

    @Test
    void a_page_is_woken_and_the_stream_ends() throws Exception {
        var page = browser.listen(browser.handle(request, 60)).seated();

        browser.wake(request);

        var answer = page.ended(SOON);
        assertThat(page.events()).containsExactly("woken");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
    }

    @Test
    void what_happened_between_two_connections_is_not_missed() throws Exception {
        var handle = browser.handle(request, 60);

        browser.wake(request);

        var page = browser.listen(handle);
        page.ended(SOON);
        assertThat(page.events()).containsExactly("woken");
    }

    @Test
    void a_newer_connection_takes_the_place() throws Exception {
        var handle = browser.handle(request, 60);
        var older = browser.listen(handle).seated();

        var newer = browser.listen(handle).seated();
        older.ended(SOON);
        browser.wake(request);
        newer.ended(SOON);

        assertThat(older.events()).containsExactly("replaced");
        assertThat(newer.events()).containsExactly("woken");
    }

    @Test
    void the_stream_ends_with_the_life_of_the_handle() throws Exception {
        var page = browser.listen(browser.handle(request, 2)).seated();

        page.ended(SOON);

        assertThat(page.events()).containsExactly("over");
    }

    @Test
    void a_page_that_offers_wakes_when_a_phone_answers() throws Exception {
        var pages =
                new Pages(world.server().url(), TestRealm.demo(world.admin()).user(1));
        var offer = pages.offer();
        var page = browser.listen(browser.handle("offers/" + offer.get("offer").asText(), 60))
                .seated();

        Handset.at(world.server().url(), "torii").enroll(offer.get("link").asText());

        page.ended(SOON);
        assertThat(page.events()).containsExactly("woken");
        assertThat(pages.standing(offer)).isEqualTo("ANSWERED");
    }

    @Test
    void a_page_that_offers_wakes_when_a_second_phone_ends_it() throws Exception {
        var pages =
                new Pages(world.server().url(), TestRealm.demo(world.admin()).user(1));
        var offer = pages.offer();
        var link = offer.get("link").asText();
        var page = browser.listen(browser.handle("offers/" + offer.get("offer").asText(), 60))
                .seated();

        Handset.at(world.server().url(), "torii").scan(link);
        Handset.at(world.server().url(), "torii").scan(link);

        page.ended(SOON);
        assertThat(page.events()).containsExactly("woken");
        assertThat(pages.standing(offer)).isEqualTo("OVER");
    }

    @Test
    void a_handle_serves_nobody_else() throws Exception {
        var handle = browser.handle(request, 60);
        var stranger = Browser.at(world.server().url(), "torii");

        assertThat(stranger.listen(handle).ended(SOON).statusCode()).isEqualTo(404);
        assertThat(browser.listen(request).ended(SOON).statusCode()).isEqualTo(404);
        assertThat(browser.listen("x").ended(SOON).statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_asked_of_the_database_while_a_page_waits() throws Exception {
        // The server's own jobs may ask during one of them.
        var asked = List.of(statementsWhileAPageWaits(), statementsWhileAPageWaits(), statementsWhileAPageWaits());

        assertThat(asked).contains(0L);
        world.harness("torii").table("TORII_VAPID");
        assertThat(world.harness("torii").statements()).isPositive();
    }

    private long statementsWhileAPageWaits() throws Exception {
        var page = browser.listen(browser.handle(Browser.request(), 3)).seated();
        world.harness("torii").countQueries();
        page.ended(SOON);
        return world.harness("torii").statements();
    }
}
