package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8, R10, R11, R101: linked in advance, found by the link alone, given what was chosen, once, and signed in nowhere. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class IdentityRecoveryIT {
    private static final String NEW = "a-brand-new-password-1";

    private final IdentityServiceFake fake = IdentityServiceFake.start();
    private World world;
    private Service service;
    private Owner owner;
    private Mailbox mailbox;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        service = Service.of(world, fake, Map.of());
        owner = Owner.at(service);
        mailbox = Mailbox.of(service.realm());
    }

    @AfterEach
    void close() {
        mailbox.close();
        fake.close();
    }

    @Test
    void link_now_records_the_person_tells_the_owner_and_a_mail_takes_it_away_R11() {
        var home = owner.securityInfo();
        assertThat(home.text("torii-identity-state")).startsWith("Not linked");

        var linked = owner.link("ann");

        assertThat(linked.text("torii-link-said")).contains("Your account is linked now");
        assertThat(service.links(owner.user())).isOne();
        assertThat(fake.asked().get(0)).contains("code_verifier=", "client_secret=");
        var mail = mail("was linked for recovery");
        assertThat(mail.words()).contains("without your password").doesNotContain("ann");

        var stop = world.visitor(owner.user().realm()).get(mail.stop());
        world.visitor(owner.user().realm()).post(stop.document().select("form").attr("abs:action"), hidden(stop));

        assertThat(service.links(owner.user())).isZero();
        assertThat(mail("no longer linked").words()).contains("You can link it again");
        assertThat(owner.recover(owner.another(), "ann").text("torii-recovery-failed"))
                .contains("We could not confirm who you are");
    }

    @Test
    void the_owner_takes_the_link_away_after_a_question() {
        var linked = owner.link("ann");

        var asked = owner.press(linked, "torii-unlink-form", "unlink-ask");
        assertThat(service.links(owner.user())).isOne();
        var gone = owner.press(asked, "torii-unlink-form", "unlink");

        assertThat(gone.text("torii-link-said")).contains("The link is removed");
        assertThat(service.links(owner.user())).isZero();
        assertThat(mail("no longer linked").words()).contains("You took it away");
        assertThat(owner.press(gone, "torii-leave-form", "leave").text("torii-identity-state"))
                .startsWith("Not linked");
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
        assertThat(Owner.is(browser.reload(choose), "torii-recovery-over")).isTrue();
        assertThat(sessions()).isEqualTo(before);
        var mail = mail("was recovered");
        assertThat(mail.words()).contains("A Temporary Access Pass was issued").doesNotContain(pass);
        assertThat(service.realm().events()).doesNotContain(pass).contains("\"torii_recovery\":\"pass\"");
    }

    @Test
    void the_mail_about_it_ends_the_pass_and_the_link() {
        owner.link("ann");
        var browser = owner.another();
        browser.submit(owner.recover(browser, "ann"), "torii-choose-form", Map.of("torii-choice", "pass"));
        assertThat(new Account(world.admin(), owner.user()).types()).contains("torii-access-pass");

        var stop = world.visitor(owner.user().realm()).get(mail("was recovered").stop());
        world.visitor(owner.user().realm()).post(stop.document().select("form").attr("abs:action"), hidden(stop));

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
        assertThat(fresh.signIn("portal", owner.user()).text("input-error")).isNotEmpty();
        var asked = fresh.password(fresh.open("portal"), owner.user().username(), NEW);
        assertThat(Owner.is(asked, "torii-otp-form")).isTrue();
        assertThat(mail("was recovered").words()).contains("A new password was set");
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
        assertThat(Owner.is(fresh.password(fresh.open("portal"), owner.user().username(), NEW), "torii-otp-form"))
                .isTrue();
    }

    @Test
    void a_link_counts_after_its_hours_R11() {
        service.realm().setting(Map.of("torii.recovery.provider", Service.ALIAS, "torii.recovery.link-hours", "72"));
        owner.link("ann");

        assertThat(Owner.is(owner.recover(owner.another(), "ann"), "torii-recovery-failed"))
                .isTrue();

        world.harness(owner.user().realm()).clock(Duration.ofHours(73));
        var browser = owner.another();
        var sent = owner.toRecover(browser);
        var claims = service.claims(sent, "ann");
        for (var time : List.of("auth_time", "iat", "exp")) {
            claims.put(time, (Long) claims.get(time) + Duration.ofHours(73).toSeconds());
        }
        assertThat(Owner.is(browser.get(service.back(sent, claims)), "torii-recovery-choose"))
                .isTrue();
    }

    @Test
    void who_has_no_method_and_who_has_shown_none_lately_links_nothing_R9_R11() {
        var newcomer = service.realm().user(0);
        var visitor = owner.another();
        var asked = visitor.password(
                visitor.get(world.server().at("/realms/" + newcomer.realm() + "/torii/security-info")),
                newcomer.username(),
                TestUser.PASSWORD);
        var refused = visitor.submit(asked, "torii-identity-form", Map.of("torii-act", "identity"));
        assertThat(refused.text("torii-link-refused")).contains("Register a verification method first");

        var home = owner.securityInfo();
        var link = owner.press(home, "torii-identity-form", "identity");
        world.harness(owner.user().realm()).clock(Duration.ofMinutes(11));
        var late = owner.press(link, "torii-link-form", "link");

        assertThat(Owner.is(late, "torii-link-refused")).isTrue();
        assertThat(late.address().toString()).doesNotContain(fake.issuer());
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

    private Mailbox.Mail mail(String subject) {
        return Eventually.get(
                        () -> mailbox.mails().stream()
                                .filter(each -> each.subject().contains(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static Map<String, String> hidden(Page page) {
        var fields = new LinkedHashMap<String, String>();
        page.document().select("form input").forEach(each -> fields.put(each.attr("name"), each.val()));
        return fields;
    }
}
