package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Page;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R10, R11, R52, R93: what the identity service may say without anybody being recovered by it. */
@ExtendWith(OnKeycloak.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IdentityRefusalIT {
    private final IdentityServiceFake fake = IdentityServiceFake.start();
    private Service service;
    private Owner owner;

    @BeforeAll
    void linked(World world) {
        service = Service.of(world, fake, Map.of("torii.recovery.acr", "ial2"));
        owner = Owner.at(service);
        var sent = owner.toLink();
        owner.visitor().get(service.back(sent, verified(sent, "ann")));
        assertThat(service.links(owner.user())).isOne();
    }

    @AfterAll
    void close() {
        fake.close();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("unlinked", (claims, now) -> claims.put("sub", "somebody-else")),
                lie("unlinked", (claims, now) -> claims.put("sub", "ANN")),
                lie("stale", (claims, now) -> claims.put("auth_time", now - 400)),
                lie("stale", (claims, now) -> claims.put("auth_time", now + 120)),
                lie("no-time", (claims, now) -> claims.remove("auth_time")),
                lie("nonce", (claims, now) -> claims.put("nonce", "another")),
                lie("nonce", (claims, now) -> claims.remove("nonce")),
                lie("level", (claims, now) -> claims.put("acr", "ial1")),
                lie("token", (claims, now) -> claims.put("aud", "another-client")),
                lie("token", (claims, now) -> claims.put("azp", "another-client")),
                lie("token", (claims, now) -> claims.put("iss", "http://127.0.0.1/elsewhere")),
                lie("token", (claims, now) -> claims.put("exp", now - 60)));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void what_is_not_its_word_about_the_linked_person_now_gets_the_same_page_R93(
            String reason, BiConsumer<Map<String, Object>, Long> lie) {
        var browser = owner.another();
        var sent = owner.toRecover(browser);
        var claims = verified(sent, "ann");
        lie.accept(claims, (Long) claims.get("iat"));

        var refused = browser.get(service.back(sent, claims));

        service.refused(refused, reason);
        assertThat(Owner.silently(browser)).isEqualTo("login_required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-key", "hmac", "none"})
    void a_token_that_the_service_did_not_sign_gets_nothing(String how) {
        var browser = owner.another();
        var sent = owner.toRecover(browser);
        fake.forge("forged-" + how, verified(sent, "ann"), how);

        service.refused(browser.get(service.back(sent, "forged-" + how)), "token");
    }

    @Test
    void another_recoverys_state_gets_nothing_and_spends_it() {
        var victim = owner.another();
        var thief = owner.another();
        var sent = owner.toRecover(victim);
        owner.toRecover(thief);
        var back = service.back(sent, verified(sent, "ann"));

        service.refused(thief.get(back), "errand");
        service.refused(victim.get(back), "errand");
    }

    @Test
    void an_answer_counts_once_R10() {
        var browser = owner.another();
        var sent = owner.toRecover(browser);
        var back = service.back(sent, verified(sent, "ann"));
        assertThat(Owner.is(browser.get(back), "torii-recovery-choose")).isTrue();

        service.refused(browser.get(back), "errand");
    }

    @Test
    void a_link_is_not_made_with_an_answer_to_a_recovery_nor_for_another_user() {
        var other = Owner.at(service);
        var sent = other.toLink();

        var taken = other.visitor().get(service.back(sent, verified(sent, "ann")));

        assertThat(taken.text("torii-link-said")).contains("belongs to another account");
        assertThat(service.links(other.user())).isZero();
    }

    private Map<String, Object> verified(Page sent, String person) {
        var claims = service.claims(sent, person);
        claims.put("acr", "ial2");
        return claims;
    }

    private static Arguments lie(String reason, BiConsumer<Map<String, Object>, Long> lie) {
        return Arguments.of(reason, lie);
    }
}
