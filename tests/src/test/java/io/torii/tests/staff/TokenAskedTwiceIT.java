package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.AtOnce;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hardware token that is asked for twice (R59): by a form that is sent twice, and by two tabs. */
@ExtendWith(OnKeycloak.class)
final class TokenAskedTwiceIT {
    private static Drawer drawer;
    private static Clerk reviewer;

    private final Visitor visitor = drawer.world().visitor(drawer.realm().name());

    @BeforeAll
    static void open(World world) {
        drawer = Drawer.open(world);
        reviewer = Clerk.of(world, drawer.realm(), "torii-reviewer", "torii-view");
    }

    @Test
    void a_form_that_is_sent_again_files_nothing_more() {
        var user = drawer.eligible();
        var form = form(visitor, first(user));

        file(visitor, form);
        var again = file(visitor, form);

        assertThat(again.status()).isEqualTo(200);
        assertThat(cases(user)).hasSize(1);
    }

    @Test
    void two_tabs_and_two_hands_on_each_at_once_file_one() {
        var user = drawer.eligible();
        var one = form(visitor, first(user));
        var tab = visitor.again();
        var other = form(tab, tab.get(drawer.world().server().at("/realms/" + user.realm() + "/torii/security-info")));

        var pages = AtOnce.<Page>all(List.of(
                () -> file(visitor.again(), one),
                () -> file(visitor.again(), one),
                () -> file(tab.again(), other),
                () -> file(tab.again(), other)));

        assertThat(pages).extracting(Page::status).containsOnly(200);
        assertThat(cases(user)).hasSize(1);
        assertThat(cases(user).get(0).get("state").asText()).isEqualTo("submitted");
    }

    private Page first(TestUser user) {
        var address = drawer.world().server().at("/realms/" + user.realm() + "/torii/security-info");
        return visitor.password(visitor.get(address), user.username(), TestUser.PASSWORD);
    }

    private static Page form(Visitor hand, Page home) {
        var step = hand.submit(home, "torii-next-form", Map.of("torii-act", "step-1"));
        var asking = hand.submit(step, "torii-token-ask-form", Map.of("torii-act", "applications"));
        return hand.submit(asking, "torii-apply-TOKEN", Map.of("torii-act", "form"));
    }

    private static Page file(Visitor hand, Page form) {
        var words = "I share one telephone with my family.";
        return hand.submit(form, "torii-file-form", Map.of("torii-act", "file", "torii-words", words));
    }

    private static JsonNode cases(TestUser user) {
        return Rest.parse(
                reviewer.refreshed().get("users/" + user.id() + "/applications").body());
    }
}
