package io.torii.tests.accesspass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import java.net.http.HttpResponse;
import java.util.Map;

/** What staff ask for, and what they are answered. */
final class Counter {
    static final Map<String, Object> ORDER = Map.of("reason", "lost phone");

    private Counter() {}

    static String place(TestUser user) {
        return "users/" + user.id() + "/access-pass";
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Rest.parse(answer.body());
    }

    static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + Rest.parse(answer.body()).get("error").asText();
    }
}
