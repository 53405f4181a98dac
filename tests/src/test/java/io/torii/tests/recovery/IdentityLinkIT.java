package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Mailbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R9, R11: Torii's own link with the identity service: who makes it, when it counts, how it ends. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class IdentityLinkIT {
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
    void link_now_records_the_person_tells_the_owner_and_a_mail_takes_it_away_R11() {
        var home = owner.securityInfo();
        assertThat(home.text("torii-identity-state")).startsWith("Not linked");

        var linked = owner.link("person-7");

        assertThat(linked.text("torii-link-said")).contains("Your account is linked now");
        assertThat(service.links(owner.user())).isOne();
        assertThat(fake.asked().get(0)).contains("code_verifier=", "client_secret=");
        var mail = post.mail("was linked for recovery");
        assertThat(mail.words()).contains("without your password").doesNotContain("person-7");

        post.stop(mail);

        assertThat(service.links(owner.user())).isZero();
        assertThat(post.mail("no longer linked").words()).contains("You can link it again");
        assertThat(owner.recover(owner.another(), "person-7").text("torii-recovery-failed"))
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
        assertThat(post.mail("no longer linked").words()).contains("You took it away");
        assertThat(owner.press(gone, "torii-leave-form", "leave").text("torii-identity-state"))
                .startsWith("Not linked");
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
}
