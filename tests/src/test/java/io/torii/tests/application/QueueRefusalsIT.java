package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the queue of applications refuses: R7, R53, R55. */
@ExtendWith(OnKeycloak.class)
final class QueueRefusalsIT {
    private static Bureau bureau;
    private static Clerk counter;
    private static Clerk reviewer;

    @BeforeAll
    static void open(World world) {
        bureau = Bureau.open(world, Map.of());
        counter = bureau.staff("torii-counter", "torii-view");
        reviewer = bureau.staff("torii-reviewer");
    }

    @Test
    void reviewers_do_not_file_clerks_do_not_decide_and_nobody_decides_what_they_filed() {
        var user = bureau.active(1);
        var filed = Bureau.file(counter, user, "register_again", "broken");
        var path = "users/" + user.id() + "/applications";
        var body = Map.of("kind", "register_again", "cause", "broken", "card", "student card");
        var both = bureau.staff("torii-counter", "torii-reviewer");
        var own = Bureau.file(both, bureau.active(1), "register_again", "broken");

        Bureau.refused(reviewer.post(path, body), 403, "torii_role");
        Bureau.refused(Bureau.decide(counter, filed, Bureau.approval()), 403, "torii_role");
        Bureau.refused(counter.get("applications"), 403, "torii_role");
        Bureau.refused(Bureau.decide(both, own, Bureau.approval()), 403, "torii_filed_it");
        Bureau.refused(counter.post(path, body), 409, "torii_already_open");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_code_that_stays_the_same() {
        var user = bureau.active(1);
        var path = "users/" + user.id() + "/applications";
        var filed = Bureau.file(counter, user, "register_again", "broken");

        Bureau.refused(counter.post(path, Map.of("kind", "all")), 400, "torii_bad_kind");
        Bureau.refused(
                counter.post(path, Map.of("kind", "end_mfa", "cause", "other", "card", "")), 400, "torii_bad_card");
        Bureau.refused(
                counter.post(path, Map.of("kind", "exemption", "cause", "other", "card", "card")),
                400,
                "torii_bad_until");
        Bureau.refused(Bureau.decide(reviewer, filed, Map.of("decision", "maybe")), 400, "torii_bad_decision");
        Bureau.refused(
                Bureau.decide(reviewer, filed, Map.of("decision", "reject", "reason", "it is not")),
                400,
                "torii_bad_rejection");
        Bureau.refused(reviewer.get("applications/nothing"), 404, "torii_unknown_application");
        Bureau.refused(reviewer.get("applications/" + "x".repeat(22)), 404, "torii_unknown_application");
        Bureau.refused(reviewer.get("applications?state=lost"), 400, "torii_bad_state");
    }

    /** R7. */
    @Test
    void a_privileged_account_is_recovered_by_two_with_the_role_for_it_and_never_ends_MFA() {
        var chief = privileged();
        var path = "users/" + chief.id() + "/applications";
        var body = Map.of("kind", "register_again", "cause", "broken", "card", "passport");
        var persons = Stream.of(1, 2)
                .map(each -> bureau.staff("torii-privileged", "torii-counter", "torii-reviewer"))
                .toList();
        var third = bureau.staff("torii-privileged", "torii-reviewer");

        Bureau.refused(counter.post(path, body), 403, "torii_role");
        assertThat(bureau.drive().again(chief, "BROKEN").get("refusal").asText())
                .isEqualTo("COUNTER_ONLY");
        Bureau.refused(
                persons.get(0).post(path, Map.of("kind", "end_mfa", "cause", "other", "card", "passport")),
                403,
                "torii_never");
        var filed = Rest.parse(persons.get(0).post(path, body).body());
        Bureau.refused(Bureau.decide(reviewer, filed, Bureau.approval()), 403, "torii_role");
        var first = Bureau.decide(persons.get(1), filed, Bureau.approval());
        assertThat(first.body()).contains("in_review");
        Bureau.refused(Bureau.decide(persons.get(1), filed, Bureau.approval()), 403, "torii_same_person");
        assertThat(Bureau.decide(third, filed, Bureau.approval()).body()).contains("approved");
    }

    private TestUser privileged() {
        var chief = bureau.active(1);
        bureau.account(chief).hold("torii-policy");
        return chief;
    }
}
