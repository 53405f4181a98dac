package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R12, R22: registered devices are told of an application, and say "not me" without signing in. */
@ExtendWith(OnKeycloak.class)
final class DeviceNoticeIT {
    private World world;
    private Owner owner;
    private ApplicationHarness drive;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        owner = active();
        drive = new ApplicationHarness(world.server().url(), owner.user().realm());
    }

    @Test
    void an_application_is_told_to_every_device_and_refuted_by_one_of_them_once() {
        var phone = owner.phone();
        var other = owner.phone();
        assertThat(notices(phone)).isEmpty();
        drive.again(owner.user(), "REPLACED");

        var notice = notices(phone).get(0);
        assertThat(notice.get("kind").asText()).isEqualTo("application");
        assertThat(notice.get("at").asLong()).isPositive();
        assertThat(notices(other)).isEqualTo(notices(phone));

        assertThat(refute(phone, notice).text("outcome")).isEqualTo("reported");

        assertThat(drive.state(owner.user())).isEqualTo("WITHDRAWN");
        assertThat(owner.account().demanded().toString()).as("R20").contains("UPDATE_PASSWORD");
        assertThat(notices(other)).isEmpty();
        assertThat(refute(other, notice).refusal()).isEqualTo("404 request_unknown");
    }

    /** A pass is gone the moment it is used, and that is when its owner must be able to say so (R22). */
    @Test
    void a_pass_that_is_used_within_seconds_can_still_be_refuted_once() {
        var phone = owner.phone();
        var other = owner.phone();
        var pass = new PassHarness(world.server().url(), owner.user().realm())
                .pass(owner.user(), "BOTH", Map.of("once", "true"));
        var thief = world.visitor(owner.user().realm());
        thief.password(thief.open("portal"), owner.user().username(), pass);

        var notice = notices(phone).get(0);
        assertThat(notice.get("kind").asText()).isEqualTo("pass");
        assertThat(refute(phone, notice).text("outcome")).isEqualTo("reported");

        assertThat(owner.account().demanded().toString()).as("R20").contains("UPDATE_PASSWORD");
        assertThat(notices(other)).isEmpty();
        assertThat(refute(other, notice).refusal()).isEqualTo("404 request_unknown");
    }

    @Test
    void nobody_else_is_told_of_it_or_stops_it() {
        drive.again(owner.user(), "REPLACED");
        var notice = notices(owner.phone()).get(0);
        var stranger = active().phone();

        assertThat(notices(stranger)).isEmpty();
        assertThat(refute(stranger, notice).refusal()).isEqualTo("404 request_unknown");
        assertThat(drive.state(owner.user())).isEqualTo("SUBMITTED");
    }

    @Test
    void a_device_that_only_enrols_is_told_nothing() {
        drive.again(owner.user(), "REPLACED");
        var notice = notices(owner.phone()).get(0);
        var enrolling = owner.stranger();
        enrolling.enroll(owner.pages().offer().get("link").asText());

        assertThat(notices(enrolling)).isEmpty();
        assertThat(refute(enrolling, notice).refusal()).isEqualTo("409 not_registered");
        assertThat(drive.state(owner.user())).isEqualTo("SUBMITTED");
    }

    private Owner active() {
        var somebody = Owner.in(world);
        world.harness(somebody.user().realm()).enroll(somebody.user().id(), "ACTIVE");
        return somebody;
    }

    private static JsonNode notices(Handset phone) {
        return phone.requests().ok().json().get("notices");
    }

    private static Reply refute(Handset phone, JsonNode notice) {
        return phone.signed("POST", "/notices/" + notice.get("id").asText() + "/report", Map.of())
                .send();
    }
}
