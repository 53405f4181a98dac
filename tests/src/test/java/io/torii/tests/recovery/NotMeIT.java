package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Registered;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R11, R20: what is undone when a recovery was somebody else's, and which links end with another recovery. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NotMeIT {
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
    void what_was_bound_since_goes_with_the_pass_and_the_link_once() {
        owner.link("ann");
        var before = types();
        // What is bound in the same second counts as bound since.
        world.harness(owner.user().realm()).clock(Duration.ofSeconds(2));
        var browser = owner.another();
        browser.submit(owner.recover(browser, "ann"), "torii-choose-form", Map.of("torii-choice", "pass"));
        new Registered(world.admin(), owner.user()).app("bound with the pass");
        assertThat(types()).contains("torii-access-pass").hasSize(before.size() + 2);
        var stop = recovered().stop();

        press(stop);

        assertThat(types()).isEqualTo(before);
        assertThat(service.links(owner.user())).isZero();
        new Registered(world.admin(), owner.user()).app("the owner's own, later");
        press(stop);
        assertThat(types()).hasSize(before.size() + 1);
    }

    @Test
    void a_young_link_ends_when_the_account_is_recovered_at_a_counter_R11() {
        owner.link("ann");
        var harness = world.harness(owner.user().realm());
        var drive = new ApplicationHarness(world.server().url(), owner.user().realm());
        var code = harness.decision("counter/" + owner.user().id()).get("code").asText();
        harness.decision("approve/" + owner.user().id());
        drive.enter(owner.user(), code);
        harness.clock(Duration.ofSeconds(2));
        assertThat(service.links(owner.user())).isOne();

        new Registered(world.admin(), owner.user()).app("new");
        drive.sweep();

        assertThat(drive.state(owner.user())).isEqualTo("DONE");
        assertThat(service.links(owner.user())).isZero();
    }

    private void press(URI link) {
        var visitor = world.visitor(owner.user().realm());
        var form = visitor.get(link).document().selectFirst("form");
        var token = form.selectFirst("input[name=t]").val();
        visitor.post(form.absUrl("action"), Map.of("t", token, "kc_locale", "en"));
    }

    private List<String> types() {
        return new Account(world.admin(), owner.user()).types();
    }

    private Mailbox.Mail recovered() {
        return Eventually.get(
                        () -> mailbox.mails().stream()
                                .filter(each -> each.subject().contains("was recovered"))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }
}
