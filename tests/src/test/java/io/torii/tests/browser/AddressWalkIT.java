package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R22: an address is added on Security info and confirmed by the link in its mail. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class AddressWalkIT {
    private static final String ADDRESS = "a.person.with.a.long.name@mail.of.another.provider.example";

    private BrowserContext person;

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void an_address_is_added_and_confirmed(String language, int width, World world, Chromium chromium) {
        person = chromium.person(language, width);
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.mail.domains", "example.org"));
        var user = realm.user(1);
        var page = enter(world, user, language);
        var pictures = new Screenshots(page, language, width);
        try (var mailbox = Mailbox.of(realm)) {
            page.locator("#torii-addresses-outside").waitFor();
            page.locator("#torii-address-new").fill(ADDRESS);
            page.locator("#torii-addresses-add").click();
            page.locator("[data-torii-notice=torii-addresses-asked-done]").waitFor();
            picture(page, pictures, "addresses-asked");

            var mail = Eventually.get(mailbox::mails, mails -> !mails.isEmpty()).get(0);
            assertThat(mail.to()).isEqualTo(ADDRESS);
            page.navigate(mail.link() + "&kc_locale=" + language);
            picture(page, pictures, "address-confirm");
            page.locator("button").click();
            page.locator("p[role=status]").waitFor();
            picture(page, pictures, "address-confirmed");

            assertThat(page.url()).doesNotContain("t=");
            assertThat(Eventually.get(mailbox::mails, mails -> mails.size() >= 3))
                    .extracting(Mailbox.Mail::to)
                    .contains(user.email(), ADDRESS);
        }
    }

    private Page enter(World world, TestUser user, String language) {
        var page = person.newPage();
        var address = world.server().at("/realms/" + user.realm() + "/torii/security-info?kc_locale=" + language);
        LoginPage.open(page, address + "").signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(user.number()));
        SecurityInfoPage.shown(page, "torii-enroll");
        return page;
    }

    private static void picture(Page page, Screenshots pictures, String name) {
        pictures.take(name);
        assertThat(new SecurityInfoPage(page).overhang()).as(name).isZero();
    }
}
