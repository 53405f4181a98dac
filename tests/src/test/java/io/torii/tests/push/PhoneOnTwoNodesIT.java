package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page stands on one node, and the phone's network leads it to the other. */
@ExtendWith(OnTwoNodes.class)
final class PhoneOnTwoNodesIT {
    private Admin admin;
    private URI here;
    private URI there;
    private TestUser user;
    private Visitor visitor;

    @BeforeEach
    void nodes(Cluster cluster) {
        here = cluster.first().url();
        there = cluster.second().url();
        admin = new Admin(here);
        var realm = TestRealm.fresh(
                admin, Map.of("torii.enrollment.first", "password", "torii.delivery.providers", "twilio"));
        user = realm.user(0);
        visitor = Visitor.to(here, realm.name());
    }

    @Test
    void a_phone_is_registered_across_the_nodes() {
        var offer = visitor.password(
                visitor.open(SignInRequest.of("portal").with("kc_action", "torii-push-register")),
                user.username(),
                TestUser.PASSWORD);

        var phone = Handset.at(there, user.realm()).enroll(PhonePages.code(offer));
        var asked = press(offer, "continue");
        assertThat(PhonePages.asksWhether(asked)).as(asked.document().text()).isTrue();
        var number = press(asked, "yes");
        phone.type(Owner.id(phone.await()), PhonePages.number(number)).ok();
        var done = press(number, "continue");

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(new Account(admin, user).types()).containsExactly("torii-push", "otp");
        phone.signed("GET", "/device", "").send().ok();
        phone.via(here).signed("GET", "/device", "").send().ok();
    }

    @Test
    void of_two_answers_on_two_nodes_at_once_one_counts_and_the_page_goes_on() throws Exception {
        var phone = Handset.at(here, user.realm()).registered(new Account(admin, user), user.id());
        var page = new NumberPage(visitor, visitor.signIn("portal", user));
        assertThat(page.number()).as(page.page().document().text()).hasSize(2);
        var request = Owner.id(phone.via(there).await());

        var answers = atOnce(List.of(phone, phone.via(there)), request, page.number());

        assertThat(answers).containsExactlyInAnyOrder("200 ", "409 request_over");
        assertThat(page.goOn().signedIn()).isTrue();
    }

    /** A request that is answered here is replayed there. */
    @Test
    void a_request_that_one_node_has_seen_is_replayed_on_the_other() {
        var phone = Handset.at(here, user.realm()).registered(new Account(admin, user), user.id());
        var letter = phone.signed("GET", "/requests", "");

        letter.send().ok();

        assertThat(letter.by(new Wire(there, user.realm())).send().refusal()).isEqualTo("401 request_replayed");
    }

    private Page press(Page page, String act) {
        return visitor.post(page.document().select("form").attr("abs:action"), Map.of("torii-act", act));
    }

    private static List<String> atOnce(List<Handset> phones, String request, String number) throws Exception {
        var threads = Executors.newFixedThreadPool(phones.size());
        var start = new CyclicBarrier(phones.size());
        try {
            List<Future<Reply>> typed = phones.stream()
                    .map(phone -> threads.submit(() -> {
                        start.await();
                        return phone.type(request, number);
                    }))
                    .toList();
            return List.of(typed.get(0).get().refusal(), typed.get(1).get().refusal());
        } finally {
            threads.shutdown();
        }
    }
}
