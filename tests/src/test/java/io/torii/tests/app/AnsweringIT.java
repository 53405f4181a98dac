package io.torii.tests.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The app answers requests. The realm is the tests' own, so that nothing but the app is tried. */
@ExtendWith(InBrowser.class)
final class AnsweringIT {
    private static final String SIGN_IN = "{}";

    private AppRealm realm;
    private BrowserContext person;
    private Phone phone;

    @BeforeEach
    void enrolled(Chromium chromium) {
        realm = new AppRealm();
        person = chromium.person("en", 390);
        person.grantPermissions(
                List.of("notifications"), new BrowserContext.GrantPermissionsOptions().setOrigin(realm.origin()));
        phone = new Phone(person.newPage());
        phone.page().navigate(realm.link());
        phone.enrol();
        realm.ask("ask", "{\"purpose\": \"binding\"}");
        phone.approve("42");
        phone.outcome();
        phone.press("prove-home");
    }

    @AfterEach
    void leave() {
        person.close();
        realm.close();
    }

    @Test
    void the_number_approves() {
        realm.ask("ask", SIGN_IN);

        phone.approve("42");

        assertThat(phone.outcome()).contains("Approved");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,approve");
    }

    @Test
    void a_number_that_is_not_whole_is_not_sent() {
        realm.ask("ask", SIGN_IN);

        phone.approve("4");

        assertThat(phone.part("request-problem").innerText()).contains("all 2 digits");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,none");
    }

    @Test
    void a_wrong_number_ends_the_request() {
        realm.ask("ask", SIGN_IN);

        phone.approve("41");

        assertThat(phone.outcome()).contains("wrong");
        assertThat(phone.part("request").count()).isZero();
    }

    @Test
    void a_press_denies() {
        realm.ask("ask", SIGN_IN);

        phone.part("deny").click();

        assertThat(phone.outcome()).contains("Denied");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,deny");
    }

    @Test
    void reporting_is_asked_for_twice() {
        realm.ask("ask", SIGN_IN);

        phone.part("report").click();
        phone.press("dialog-no");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,none");
        phone.part("report").click();
        phone.press("dialog-yes");

        assertThat(phone.outcome()).contains("Reported");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,report");
    }

    @Test
    void requests_of_several_browsers_are_all_shown_with_their_places_and_a_warning() {
        realm.ask("ask", "{\"several\": true}");
        realm.ask("ask", "{\"several\": true, \"place\": \"Lagos, Nigeria\"}");

        phone.part("request").nth(1).waitFor();

        assertThat(phone.words("several")).contains("different browsers");
        assertThat(phone.part("request-place").allInnerTexts()).containsExactly("Tokyo, Japan", "Lagos, Nigeria");
    }

    @Test
    void what_this_version_does_not_know_can_only_be_denied() {
        realm.ask("ask", "{\"purpose\": \"new-in-version-2\"}");

        phone.part("deny").waitFor();

        assertThat(phone.part("approve").count()).isZero();
    }

    @Test
    void a_push_message_shows_a_notice_without_details() throws Exception {
        var tools = person.newCDPSession(phone.page());
        var registered = new CompletableFuture<String>();
        tools.on("ServiceWorker.workerRegistrationUpdated", event -> {
            for (var one : event.getAsJsonArray("registrations")) {
                registered.complete(one.getAsJsonObject().get("registrationId").getAsString());
            }
        });
        phone.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        tools.send("ServiceWorker.enable");
        phone.page().waitForCondition(registered::isDone);
        realm.ask("ask", SIGN_IN);

        var message = new JsonObject();
        message.addProperty("origin", realm.origin());
        message.addProperty("registrationId", registered.get(1, TimeUnit.SECONDS));
        message.addProperty("data", "{\"v\": 1, \"request\": \"one\"}");
        tools.send("ServiceWorker.deliverPushMessage", message);

        phone.part("request").waitFor();
        var notices = "navigator.serviceWorker.ready.then(it => it.getNotifications())"
                + ".then(all => all.map(one => one.title + '|' + one.body).join())";
        assertThat(phone.page().evaluate(notices)).isEqualTo("Sign-in request|Open the app to see it.");
    }
}
