package io.torii.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the OpenAPI documents, every public address and whatever form can be reached, sent what nobody means: nothing
 * breaks and nothing changes. {@code -Dtorii.fuzz.requests} says how many requests there are, {@code -Dtorii.fuzz.seed} which.
 */
@ExtendWith(OnKeycloak.class)
final class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("torii.fuzz.requests", 3_000);
    private static final long SEED = Long.getLong("torii.fuzz.seed", 26_073);
    private static final String ADMIN = "admin-openapi.yaml";
    private static final String AUTHENTICATOR = "authenticator-openapi.yaml";
    /** Without them most code pages would have no code to ask for. */
    private static final Map<String, String> TEXTS =
            Map.of("torii.delivery.sign-in.per-ten-minutes", "20", "torii.delivery.sign-in.per-day", "200");

    private static final List<String> PUBLIC = List.of(
            "receipts/{x}/{x}",
            "calls/{x}/{x}/{x}",
            "receipts/twilio/{x}",
            "receipts/vonage/{x}",
            "calls/twilio/{x}/answer",
            "calls/vonage/{x}/event",
            "stop",
            "address",
            "outbox",
            "outbox/messages",
            "security-info",
            "security-info/signed-in",
            "security-info/activation.ics",
            "security-info/left",
            "security-info/signed-out",
            "recovery",
            "recovery/verified",
            "recovery/left",
            "application/photo",
            "waiting",
            "console",
            "console/{x}");

    private final Malice malice = new Malice(SEED);
    private final List<String> broken = new ArrayList<>();

    private World world;
    private TestRealm realm;
    private TestUser owner;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), TEXTS).withoutLockout();
        realm.setting(Map.of("torii.enrollment.first", "password"));
        owner = realm.user(1);
        world.harness(realm.name()).enroll(owner.id(), "ACTIVE");
    }

    @Test
    void staff_break_nothing_and_change_nothing_by_what_cannot_be_read() {
        var clerk = everyRole();
        var words = Operation.words(ADMIN);
        var operations = Operation.of(ADMIN);
        var before = Standing.of(world, owner);

        for (var i = 0; i < REQUESTS / 3; i++) {
            if (i % 500 == 499) {
                clerk.refreshed();
            }
            var operation = malice.any(operations);
            // What can be read may be right, so it is not said of the owner.
            var readable =
                    operation.hasBody() ? malice.once(2) : !operation.method().equals("GET");
            var path = operation.at(readable ? malice.escaped() : owner.id(), malice);
            var body = readable ? malice.object(words) : malice.noObject();
            var sent = operation.hasBody() ? body : new byte[0];
            var headers = Map.of("Content-Type", malice.type(), "Authorization", clerk.bearer());
            fire(new Shot(operation.method(), admin(path + query(words)), headers, sent));
        }

        assertThat(broken).isEmpty();
        assertThat(Standing.of(world, owner)).isEqualTo(before);
    }

    @Test
    void strangers_break_nothing_change_nothing_and_leave_nothing() {
        var words = new ArrayList<>(Operation.words(AUTHENTICATOR));
        words.addAll(
                List.of("token", "id", "code", "state", "torii-act", "session_code", "tab_id", "client_id", "key"));
        var before = Standing.of(world, owner);
        var rows = Standing.rows(world, owner);

        for (var i = 0; i < REQUESTS / 3; i++) {
            fire(byStranger(words));
        }

        assertThat(broken).isEmpty();
        assertThat(Standing.of(world, owner)).isEqualTo(before);
        assertThat(Standing.rows(world, owner)).isEqualTo(rows);
    }

    @Test
    void forms_break_nothing_and_let_nobody_in_with_the_password_alone() {
        var thief = new Monkey(world, owner, malice);
        var newcomer = new Monkey(world, realm.user(0), malice);
        var before = Standing.of(world, owner);

        thief.post(REQUESTS / 6);
        newcomer.post(REQUESTS / 6);

        assertThat(thief.broken()).isEmpty();
        assertThat(newcomer.broken()).isEmpty();
        assertThat(Standing.of(world, owner)).isEqualTo(before);
        assertThat(thief.forms()).contains("torii-resend-form", "torii-none-form");
        assertThat(newcomer.forms()).hasSizeGreaterThan(2);
        assertThat(realm.admin().get("/" + realm.name() + "/users/" + owner.id() + "/sessions"))
                .isEmpty();
    }

    private Clerk everyRole() {
        var clerk = Clerk.of(world, realm, "torii-view");
        for (var role : realm.admin().get("/" + realm.name() + "/roles?search=torii-")) {
            new Account(world.admin(), clerk.user()).hold(role.get("name").asText());
        }
        return clerk.refreshed();
    }

    private Shot byStranger(List<String> words) {
        var operation = malice.any(Operation.of(malice.once(4) ? ADMIN : AUTHENTICATOR));
        var base = world.server().url() + "/realms/" + realm.name();
        var address = base + "/torii-authenticator/api/v1" + operation.at(owner.id(), malice);
        if (malice.once(2)) {
            operation = new Operation(malice.any(List.of("GET", "POST", "PUT", "DELETE")), "/" + malice.any(PUBLIC));
            address = base + "/torii" + operation.at(owner.id(), malice);
        }
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", malice.once(2) ? "application/x-www-form-urlencoded" : malice.type());
        if (malice.once(2)) {
            headers.put("Authorization", malice.any(List.of("Bearer x", "Basic eDp5", "Bearer e30.e30.e30", "x")));
            headers.put("Torii-Device", malice.any(List.of(owner.id(), "x", "0", "A".repeat(43))));
            headers.put("Torii-Time", malice.any(List.of("0", "x", "-1", "99999999999999999999")));
            headers.put("Torii-Nonce", malice.any(List.of("x", "A".repeat(22), "=")));
            headers.put("Torii-Signature", malice.any(List.of("x", "A".repeat(86), "=")));
        }
        var body = operation.hasBody() ? malice.once(2) ? malice.object(words) : malice.noObject() : new byte[0];
        return new Shot(operation.method(), address + query(words), headers, body);
    }

    private String query(List<String> words) {
        var query = new StringBuilder("?");
        while (malice.once(2)) {
            query.append(malice.any(words)).append('=').append(malice.escaped()).append('&');
        }
        return query.toString();
    }

    private String admin(String path) {
        return world.server().url() + "/admin/realms/" + realm.name() + "/torii" + path;
    }

    private void fire(Shot shot) {
        shot.send()
                .filter(answer -> answer.statusCode() >= 500)
                .ifPresent(answer -> broken.add(answer.statusCode() + " " + shot + " -> " + answer.body()));
    }
}
