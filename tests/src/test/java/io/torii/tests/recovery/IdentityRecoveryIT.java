package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8, R10, R11, R101: linked in advance, found by the link alone, given what was chosen, once, and signed in nowhere. */
@ExtendWith(OnKeycloak.class)
final class IdentityRecoveryIT {
    /** R80: also here it says whom to call. */
    private static void over(Page page) {
        assertThat(Owner.is(page, "torii-recovery-over")).isTrue();
        assertThat(page.text("torii-support")).contains("telephone 1234");
    }

    private static final String NEW = "a-brand-new-password-1";

    private final IdentityServiceFake fake = IdentityServiceFake.start();
    private World world;
    private Service service;
    private Owner owner;
    private Mailbox mailbox;
    private Post post;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        service = Service.of(world, fake, Map.of());
        owner = Owner.at(service);
        mailbox = Mailbox.of(service.realm());
        post = new Post(world, mailbox, owner.user());
    }

    @AfterEach
    void close() {
        mailbox.close();
        fake.close();
    }

    @Test
    void a_pass_is_shown_once_and_no_page_of_the_way_signs_anybody_in_R8_R10() {
        owner.link("ann");
        var before = sessions();
        var browser = owner.another();
        silent(browser, owner.recovery(browser, ""), "torii-recovery");
        silent(browser, owner.recovery(browser, "?way=identity"), "torii-recovery-identity");
        var sent = owner.toRecover(browser);
        var back = service.back(sent, service.claims(sent, "ann"));

        var choose = browser.get(back);
        silent(browser, choose, "torii-recovery-choose");
        assertThat(choose.text("torii-choose-username")).isEqualTo(owner.user().username());
        var issued = browser.submit(choose, "torii-choose-form", Map.of("torii-choice", "pass"));

        silent(browser, issued, "torii-recovery-issued");
        var pass = issued.text("torii-pass");
        assertThat(pass).matches("[2-9A-HJ-NP-Z]{8}");
        assertThat(issued.text("torii-pass-until")).contains("60 minutes");
        assertThat(issued.address().toString()).doesNotContain(pass);
        assertThat(browser.reload(choose).text("torii-pass")).isEmpty();
        over(browser.reload(choose));
        assertThat(sessions()).isEqualTo(before);
        var mail = post.mail("was recovered");
        assertThat(mail.words()).contains("A Temporary Access Pass was issued").doesNotContain(pass);
        assertThat(service.realm().events()).doesNotContain(pass).contains("\"torii_recovery\":\"pass\"");
    }

    @Test
    void the_mail_about_it_says_whom_to_call_in_the_owners_language_R80() {
        owner.link("ann");
        new Account(world.admin(), owner.user()).speak("ja");
        var browser = owner.another();

        browser.submit(owner.recover(browser, "ann"), "torii-choose-form", Map.of("torii-choice", "pass"));

        assertThat(post.mail("復旧").words()).contains("お問い合わせください", "ヘルプデスク 内線1234");
    }

    @Test
    void the_mail_about_it_ends_the_pass_and_the_link() {
        owner.link("ann");
        var browser = owner.another();
        browser.submit(owner.recover(browser, "ann"), "torii-choose-form", Map.of("torii-choice", "pass"));
        assertThat(new Account(world.admin(), owner.user()).types()).contains("torii-access-pass");

        post.stop(post.mail("was recovered"));

        assertThat(new Account(world.admin(), owner.user()).types()).doesNotContain("torii-access-pass");
        assertThat(service.links(owner.user())).isZero();
    }

    @Test
    void a_new_password_obeys_the_realms_policy_and_signs_in_with_the_old_method_R10() {
        owner.link("ann");
        world.admin()
                .put("/" + owner.user().realm(), Map.of("realm", owner.user().realm(), "passwordPolicy", "length(12)"));
        var browser = owner.another();
        var typing =
                browser.submit(owner.recover(browser, "ann"), "torii-choose-form", Map.of("torii-choice", "password"));
        silent(browser, typing, "torii-recovery-password");

        var weak = set(browser, typing, "short", "short");
        assertThat(weak.text("torii-recovery-password-problem")).contains("12");
        var unlike = set(browser, weak, NEW, NEW + "x");
        assertThat(unlike.text("torii-recovery-password-problem")).isNotEmpty();
        var done = set(browser, unlike, NEW, NEW);

        silent(browser, done, "torii-recovery-issued");
        assertThat(done.text("torii-issued-password")).contains("counts from now on");
        assertThat(Owner.is(done, "torii-pass")).isFalse();
        assertThat(sessions()).isZero();
        var fresh = world.visitor(owner.user().realm());
        assertThat(Owner.is(fresh.signIn("portal", owner.user()), "kc-form-login"))
                .isTrue();
        var asked = fresh.password(fresh.open("portal"), owner.user().username(), NEW);
        assertThat(Owner.is(asked, "torii-otp-form")).isTrue();
        assertThat(post.mail("was recovered").words()).contains("A new password was set");
    }

    @Test
    void both_are_issued_together_and_a_second_hand_on_the_same_page_gets_neither() {
        owner.link("ann");
        var browser = owner.another();
        var typing = browser.submit(owner.recover(browser, "ann"), "torii-choose-form", Map.of("torii-choice", "both"));

        var both = set(browser, typing, NEW, NEW);

        assertThat(both.text("torii-pass")).hasSize(8);
        assertThat(Owner.is(both, "torii-issued-password")).isTrue();
        var again = set(browser.again(), typing, NEW + "2", NEW + "2");
        assertThat(again.text("torii-pass")).isEmpty();
        var fresh = world.visitor(owner.user().realm());
        var asked = fresh.password(fresh.open("portal"), owner.user().username(), NEW);
        assertThat(Owner.is(asked, "torii-pass-field")).isTrue();
        assertThat(Owner.silently(fresh)).isEqualTo("login_required");
    }

    private static void silent(Visitor browser, Page page, String id) {
        assertThat(Owner.is(page, id)).as(id + " in " + page.document().text()).isTrue();
        assertThat(Owner.silently(browser.again())).isEqualTo("login_required");
    }

    private Page set(Visitor browser, Page page, String typed, String again) {
        return browser.submit(
                page,
                "torii-password-form",
                Map.of("torii-act", "password", "password-new", typed, "password-confirm", again));
    }

    private int sessions() {
        return world.admin()
                .get("/" + owner.user().realm() + "/users/" + owner.user().id() + "/sessions")
                .size();
    }
}
