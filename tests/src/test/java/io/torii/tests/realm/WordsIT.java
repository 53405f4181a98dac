package io.torii.tests.realm;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Ways;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R80: the institution's own words on pages, in texts and about methods. */
@ExtendWith(OnKeycloak.class)
final class WordsIT {
    private static final String SLOW =
            "phone | 2020-01-01T00:00 | 2099-01-01T00:00 | Texts are slow <b>today</b>. | 本日はSMSが遅れています。";
    private static final String OVER = "phone | 2020-01-01T00:00 | 2020-01-02T00:00 | Long ago. | 昔のこと。";
    private static final String OTHERS = "passkey | 2020-01-01T00:00 | 2099-01-01T00:00 | Keys rest. | 休止中。";

    @Test
    void a_page_shows_what_the_institution_says_and_where_it_helps(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.method.notices", SLOW + "\n" + OVER + "\n" + OTHERS));
        says(
                realm,
                Map.of(
                        "torii-words-code", "Bring <i>your</i> card.",
                        "torii-help-code", "https://help.example.org/code",
                        "torii-help", "javascript:alert(1)",
                        "torii-institution", "University of Nowhere"));
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());

        var page = visitor.signIn("portal", user);

        assertThat(page.document().select(".torii-words").text()).isEqualTo("Bring <i>your</i> card.");
        assertThat(page.document().select(".torii-notice").eachText()).containsExactly("Texts are slow <b>today</b>.");
        assertThat(page.document().select(".torii-help a").attr("href")).isEqualTo("https://help.example.org/code");
        var outbox = world.outbox(realm.name());
        assertThat(Eventually.get(() -> outbox.to(user.number()), texts -> !texts.isEmpty()))
                .singleElement(as(STRING))
                .contains("University of Nowhere");
        var list = new Ways(visitor).list(page);
        assertThat(list.document().select(".torii-notice").eachText()).hasSize(1);
        assertThat(list.document().select(".torii-words, .torii-help")).isEmpty();
    }

    private static void says(TestRealm realm, Map<String, String> words) {
        realm.admin().create("/" + realm.name() + "/localization/en", words);
    }
}
