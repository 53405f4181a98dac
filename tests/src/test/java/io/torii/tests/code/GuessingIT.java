package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R31: wrong codes are counted before they are looked at, whatever the session; Keycloak's own lock-out is off here. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class GuessingIT {
    private World world;
    private TestUser user;
    private Visitor visitor;
    private Outbox outbox;

    @BeforeEach
    void user(World world) {
        this.world = world;
        var realm = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
        user = realm.user(1);
        visitor = world.visitor(realm.name());
        outbox = world.outbox(realm.name());
    }

    @Test
    void after_six_wrong_codes_the_right_one_is_refused() {
        var page = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());

        for (var i = 0; i < 6; i++) {
            page = visitor.type(page, wrong(code, i));
        }

        assertThat(visitor.post(action(page), Map.of("code", code, "torii-act", "verify"))
                        .signedIn())
                .isFalse();
    }

    @Test
    void a_new_session_gives_no_new_tries() {
        var page = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());
        for (var i = 0; i < 5; i++) {
            page = visitor.type(page, wrong(code, i));
        }

        var second = world.visitor(user.realm());
        var asked = second.signIn("portal", user);
        var newest = outbox.codeTo(user.number());

        assertThat(second.post(action(asked), Map.of("code", newest, "torii-act", "verify"))
                        .signedIn())
                .isFalse();
    }

    @Test
    void of_twenty_parallel_guesses_at_most_five_are_looked_at() throws InterruptedException {
        var page = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());

        var pages = atOnce(
                20,
                number -> () ->
                        visitor.again().post(action(page), Map.of("code", wrong(code, number), "torii-act", "verify")));

        assertThat(pages).noneMatch(Page::signedIn);
        assertThat(visitor.post(action(page), Map.of("code", code, "torii-act", "verify"))
                        .signedIn())
                .isFalse();
    }

    private static String action(Page page) {
        return page.document().select("form").attr("abs:action");
    }

    /** A code that is not this one; a different one for each number. */
    static String wrong(String right, int number) {
        return String.format("%06d", (Integer.parseInt(right) + 1 + number) % 1_000_000);
    }

    private static List<Page> atOnce(int many, java.util.function.IntFunction<Callable<Page>> deed)
            throws InterruptedException {
        var pool = Executors.newFixedThreadPool(many);
        try {
            var running = pool.invokeAll(IntStream.range(0, many).mapToObj(deed).toList());
            return running.stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } finally {
            pool.shutdown();
        }
    }
}
