package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queue of applications over REST: who files, who looks, who decides, and only once (R7, R12, R53, R55, R104). */
@ExtendWith(OnKeycloak.class)
final class ReviewIT {
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
    void a_clerk_files_and_hands_the_code_over_once() {
        var user = bureau.active(1);
        var body = Map.of("kind", "register_again", "cause", "broken", "card", "student card");

        var first = counter.post("users/" + user.id() + "/applications", body, "key-" + user.id());
        var again = counter.post("users/" + user.id() + "/applications", body, "key-" + user.id());

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var filed = Rest.parse(first.body());
        assertThat(filed.get("pickUpCode").asText()).matches("[2-9A-HJ-NP-Z]{10}");
        assertThat(again.body()).contains(filed.get("id").asText()).doesNotContain("pickUpCode\":");
        var written = bureau.world()
                .harness(bureau.realm().name())
                .table("TORII_APPLICATION")
                .toString();
        assertThat(written)
                .contains(filed.get("id").asText())
                .doesNotContain(filed.get("pickUpCode").asText());
    }

    @Test
    void of_two_reviewers_at_once_one_decides() {
        var user = bureau.active(1);
        var filed = Bureau.file(counter, user, "register_again", "broken");
        var others = List.of(reviewer, bureau.staff("torii-reviewer"));

        var answers = others.stream()
                .map(each -> CompletableFuture.supplyAsync(() -> Bureau.decide(each, filed, Bureau.approval())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.toString() + answers.stream().map(HttpResponse::body).toList())
                .contains("torii_over");
        assertThat(bureau.drive().state(user)).isEqualTo("APPROVED");
        assertThat(bureau.events("register-again:approved")).isPositive();
    }

    /** R12, R36, R95, R104. */
    @Test
    void a_reviewer_sees_the_case_and_a_picture_made_anew_and_ticks_what_was_compared() throws IOException {
        var user = bureau.active(1);
        var filed = bureau.drive().photo(user, picture());
        var path = "applications/" + filed.get("id").asText();

        var photo = reviewer.get(path + "/photo");
        var seen = json(reviewer, path);

        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("content-disposition", List.of("inline"));
        assertThat(photo.headers().firstValue("content-security-policy").orElseThrow())
                .contains("sandbox");
        assertThat(seen.get("photo").asBoolean()).isTrue();
        assertThat(seen.get("compare").toString()).isEqualTo("[\"name\",\"number\",\"validity\"]");
        assertThat(seen.get("network").asText()).isEqualTo("127.0.0.0/24");
        assertThat(seen.get("account").get("created").asText()).isNotEmpty();
        assertThat(seen.toString()).doesNotContain(filed.get("code").asText(), user.number());
        var blind = Map.<String, Object>of("decision", "approve", "reason", "looks right");
        Bureau.refused(Bureau.decide(reviewer, filed, blind), 400, "torii_not_compared");
        assertThat(Bureau.decide(reviewer, filed, Bureau.approval()).statusCode())
                .isEqualTo(200);
        Bureau.refused(counter.get(path + "/photo"), 403, "torii_role");
        assertThat(admin()).contains("torii_decision", path);
    }

    @Test
    void the_queue_has_the_oldest_first_and_what_was_decided_is_asked_for() {
        var user = bureau.active(1);
        var filed = Bureau.file(counter, user, "register_again", "broken");
        var id = filed.get("id").asText();

        assertThat(json(reviewer, "applications?max=100").findValuesAsText("id"))
                .contains(id);
        assertThat(Bureau.decide(reviewer, filed, Bureau.rejection("not_confirmed"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(json(reviewer, "applications?max=100").findValuesAsText("id"))
                .doesNotContain(id);
        var rejected = json(reviewer, "applications?state=rejected&max=100").toString();
        assertThat(rejected).contains(id, "not_confirmed", "it is not", user.username());
        Bureau.refused(reviewer.get("applications?max=101"), 400, "torii_bad_page");
    }

    private static JsonNode json(Clerk clerk, String path) {
        var answer = clerk.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Rest.parse(answer.body());
    }

    private static String admin() {
        var realm = bureau.realm().name();
        return bureau.world()
                .admin()
                .get("/" + realm + "/admin-events?operationTypes=ACTION&max=200")
                .toString();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
