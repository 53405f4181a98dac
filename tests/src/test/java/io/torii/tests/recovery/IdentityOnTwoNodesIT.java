package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes behind one address: what begins on one is finished on the other, once (R10, R11). */
@ExtendWith(OnTwoNodes.class)
final class IdentityOnTwoNodesIT {
    private final IdentityServiceFake fake = IdentityServiceFake.start();
    private URI here;
    private URI there;
    private Service service;
    private Owner owner;

    @BeforeEach
    void owner(Cluster cluster) {
        here = cluster.first().url();
        there = cluster.second().url();
        service = Service.of(here, fake, Map.of());
        service.realm().behind(here);
        owner = Owner.at(service);
    }

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void an_account_is_linked_and_recovered_across_the_nodes_once() {
        var linked = owner.visitor().get(back(owner.toLink()));
        assertThat(linked.document().select("#torii-link[data-torii-linked=true]"))
                .as(linked.document().text())
                .isNotEmpty();

        var browser = owner.another();
        var back = back(owner.toRecover(browser));
        var choose = browser.get(back);
        assertThat(Owner.is(choose, "torii-recovery-choose"))
                .as(choose.document().text())
                .isTrue();
        var issued = List.of(choose.from(here), choose.from(there)).stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> browser.again().submit(page, "torii-choose-form", Map.of("torii-choice", "pass"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(page -> !page.text("torii-pass").isEmpty());

        assertThat(issued).hasSize(1);
        assertThat(Owner.is(browser.again().get(back), "torii-recovery-choose")).isFalse();
        assertThat(new Account(service.realm().admin(), owner.user()).types()).contains("torii-access-pass");
        assertThat(Owner.silently(browser)).isEqualTo("login_required");
    }

    /** Where the browser comes back to, on the other node. */
    private URI back(Page sent) {
        var back = service.back(sent, service.claims(sent, "ann"));
        return there.resolve(back.getRawPath() + "?" + back.getRawQuery());
    }
}
