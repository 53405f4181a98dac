package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R9, R13, R14: applications from a session. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SessionFormsIT {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Visitor visitor;

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        realm = TestRealm.fresh(
                world.admin(), Map.of("torii.application.end-delay", "0", "torii.enrollment.first", "password"));
        user = realm.user(1);
        visitor = world.visitor(realm.name());
    }

    @Test
    void who_is_still_in_set_up_registers_again_by_the_password_alone_R14() {
        harness().enroll(user.id(), "REGISTERING", LONG_AGO);
        var home = visitor.password(asked(), user.username(), TestUser.PASSWORD);
        assertThat(Recovery.is(home, "torii-applying")).isTrue();
        assertThat(Recovery.is(home, "torii-apply-END_MFA")).isFalse();

        var filed = file(form(home, "REGISTER_AGAIN"), Map.of("torii-reason", "BROKEN"));

        assertThat(filed.text("torii-pick-up-code")).hasSize(10);
        assertThat(harness().decisions("of/" + user.id()).get(0).asText())
                .isEqualTo("REGISTER_AGAIN SESSION SUBMITTED");
    }

    @Test
    void an_active_account_is_asked_for_the_factor_to_manage_and_again_later_R9() {
        active();
        var home = signIn();
        assertThat(Recovery.is(home, "torii-applying")).isTrue();

        harness().clock(Duration.ofMinutes(12));
        var later = form(home, "REGISTER_AGAIN");

        assertThat(Recovery.said(later)).isEqualTo("torii-applying-confirm");
        assertThat(visitor.open(SignInRequest.of("portal").with("kc_action", "torii-application"))
                        .signedIn())
                .isFalse();
    }

    @Test
    void ending_MFA_names_the_services_takes_a_reason_and_signs_in_without_it_R13() {
        active();
        var form = form(signIn(), "END_MFA");
        assertThat(form.text("torii-services")).contains("Chat", "VPN").doesNotContain("Campus portal");

        var refused = file(form, Map.of("torii-words", " "));
        assertThat(Recovery.said(refused)).isEqualTo("torii-words-missing");
        var filed = file(refused, Map.of("torii-words", "I leave the university."));
        assertThat(Recovery.is(filed, "torii-applying-filed")).isTrue();
        harness().decision("approve/" + user.id());
        new ApplicationHarness(world.server().url(), realm.name()).sweep();

        var alone = world.visitor(realm.name());
        assertThat(alone.signIn("portal", user).signedIn()).isTrue();
    }

    @Test
    void under_a_mandate_an_exemption_until_a_date_is_asked_for_R13() {
        active();
        var today = LocalDate.now(ZoneOffset.UTC);
        realm.setting(Map.of("torii.calendar.rows", "everybody | mandatory=" + today.minusDays(1)));
        var home = signIn();
        assertThat(Recovery.is(home, "torii-apply-END_MFA")).isFalse();

        var form = form(home, "EXEMPTION");
        var wrong = file(form, Map.of("torii-words", "A year abroad", "torii-until", today.toString()));
        assertThat(Recovery.said(wrong)).isEqualTo("torii-until-wrong");
        var filed = file(wrong, Map.of("torii-words", "A year abroad", "torii-until", today.plusDays(200) + ""));

        assertThat(Recovery.is(filed, "torii-applying-filed")).isTrue();
        assertThat(harness().decisions("of/" + user.id()).get(0).asText()).startsWith("EXEMPTION");
    }

    @Test
    void Security_info_leads_there_and_back_and_what_was_filed_can_be_withdrawn() {
        active();
        var info = visitor.password(
                visitor.get(world.server().at("/realms/" + realm.name() + "/torii/security-info")),
                user.username(),
                TestUser.PASSWORD);
        var home = visitor.type(info, world.outbox(realm.name()).codeTo(user.number()));
        var applying = visitor.submit(home, "torii-applications-form", Map.of("torii-act", "applications"));
        var filed = file(form(applying, "REGISTER_AGAIN"), Map.of("torii-reason", "OTHER"));
        var open = visitor.submit(filed, "torii-back-form", Map.of("torii-act", "home"));
        assertThat(open.document().select("[data-torii-state]").attr("data-torii-state"))
                .isEqualTo("torii-application-state-submitted");

        var withdrawn = visitor.submit(open, "torii-withdraw-form", Map.of("torii-act", "withdraw"));
        var back = visitor.submit(withdrawn, "torii-leave-form", Map.of("torii-act", "leave"));

        assertThat(Recovery.said(withdrawn)).isEqualTo("torii-applying-withdrawn-done");
        assertThat(Recovery.is(back, "torii-enroll")).isTrue();
    }

    private void active() {
        harness().enroll(user.id(), "ACTIVE", LONG_AGO);
    }

    private Page asked() {
        return visitor.open(SignInRequest.of("portal").with("kc_action", "torii-application"));
    }

    /** With the texted code after the password. */
    private Page signIn() {
        var code = visitor.password(asked(), user.username(), TestUser.PASSWORD);
        return visitor.type(code, world.outbox(realm.name()).codeTo(user.number()));
    }

    private Page form(Page home, String kind) {
        return visitor.submit(home, "torii-apply-" + kind, Map.of("torii-act", "form"));
    }

    private Page file(Page form, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("torii-act", "file");
        return visitor.submit(form, "torii-file-form", fields);
    }

    private Harness harness() {
        return world.harness(realm.name());
    }
}
