package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entry in Keycloak's own account console leads to Security info (product.md 5). */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class AccountConsoleIT {
    private World world;
    private Chromium chromium;
    private TestUser user;
    private BrowserContext person;

    @BeforeEach
    void user(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
        user = TestRealm.fresh(world.admin(), Map.of()).user(1);
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, Security info", "ja, 390, セキュリティ情報"})
    void the_account_console_leads_to_the_page(String language, int width, String words) {
        person = chromium.person(language, width);
        var page = person.newPage();
        var console = world.server().at("/realms/" + user.realm() + "/account/?kc_locale=" + language);
        LoginPage.open(page, console + "").signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(user.number()));

        var entry = menu(page);
        assertThat(entry.innerText().strip()).isEqualTo(words);
        new Screenshots(page, language, width).takeOfOthers("account-console");
        entry.click();

        SecurityInfoPage.shown(page, "torii-enroll");
        page.navigate(world.server().at("/realms/" + user.realm() + "/account/content/security-info") + "");
        SecurityInfoPage.shown(page, "torii-enroll");
    }

    /** The entry, in a menu that a narrow window has folded. */
    private static Locator menu(Page page) {
        var group = page.locator("[data-testid=accountSecurity] > button");
        group.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (page.viewportSize().width < 1200) {
            page.locator("#nav-toggle").click();
        }
        group.click();
        return page.locator("a[href*='content/security-info']");
    }
}
