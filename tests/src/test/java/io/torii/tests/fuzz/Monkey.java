package io.torii.tests.fuzz;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** A user who knows the password and presses whatever a page has, with whatever in its fields. */
final class Monkey {
    private static final int STEPS = 8;
    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final List<String> ACTIONS = List.of(
            "torii-phone-register",
            "torii-push-register",
            "torii-token-register",
            "torii-identity-link",
            "CONFIGURE_TOTP",
            "UPDATE_PASSWORD");

    private final World world;
    private final TestUser user;
    private final Malice malice;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> forms = new TreeSet<>();

    Monkey(World world, TestUser user, Malice malice) {
        this.world = world;
        this.user = user;
        this.malice = malice;
    }

    /** Posts so many forms, in a new browser whenever a page leads nowhere. */
    void post(int count) {
        var posted = 0;
        while (posted < count) {
            var visitor = world.visitor(user.realm());
            var page = visitor.get(door());
            if (malice.once(5) || page.document().getElementById("kc-form-login") == null) {
                posted++;
            } else {
                page = visitor.password(page, user.username(), TestUser.PASSWORD);
            }
            for (var step = 0; step < STEPS && !page.document().select("form").isEmpty(); step++) {
                page = press(visitor, page);
                posted++;
            }
        }
    }

    /** What was answered by an error of the server's. */
    List<String> broken() {
        return Collections.unmodifiableList(broken);
    }

    /** The names of the forms that were posted. */
    Set<String> forms() {
        return Collections.unmodifiableSet(forms);
    }

    private URI door() {
        var realm = "/realms/" + user.realm() + "/torii/";
        if (malice.once(3)) {
            return world.server().at(realm + malice.any(List.of("security-info", "recovery")));
        }
        var request = SignInRequest.of("portal");
        return (malice.once(2) ? request.with("kc_action", malice.any(ACTIONS)) : request)
                .at(world.server().url(), user.realm());
    }

    private Page press(Visitor visitor, Page page) {
        var form = malice.any(page.document().select("form"));
        forms.add(form.id());
        var address = form.absUrl("action");
        var type = malice.once(15) ? malice.type() : TYPE;
        var headers = Map.of("Content-Type", type, "Cookie", visitor.cookies(URI.create(address)));
        // An escape that is none, as UTF-16 makes of each, is a 500 of Keycloak's own reader of forms, on its pages
        // too.
        var shot = new Shot("POST", address, headers, filled(form).getBytes(StandardCharsets.UTF_8));
        var answer = shot.send();
        if (answer.isEmpty()) {
            return page;
        }
        visitor.keep(answer.get().headers());
        var location = answer.get().headers().firstValue("Location").map(URI.create(address)::resolve);
        var next = location.filter(place -> !place.toString().startsWith(SignInRequest.CLIENT_ADDRESS))
                .map(visitor::get)
                .orElseGet(() -> new Page(
                        URI.create(address),
                        answer.get().statusCode(),
                        answer.get().body()));
        if (next.status() >= 500) {
            broken.add(next.status() + " " + form.id() + " " + shot);
        }
        return next;
    }

    private String filled(Element form) {
        var fields = new ArrayList<String>();
        // A browser sends one button, the one that was pressed.
        var buttons = form.select("button[name], input[type=submit][name]");
        var others = new ArrayList<Element>(buttons);
        if (!others.isEmpty()) {
            others.remove(malice.any(buttons));
        }
        for (var each : form.select("input[name], select[name], textarea[name], button[name]")) {
            if (malice.once(12) || (others.contains(each) && !malice.once(12))) {
                continue;
            }
            fields.add(field(each));
            if (malice.once(15)) {
                fields.add(field(each));
            }
        }
        return String.join("&", fields);
    }

    private String field(Element each) {
        var given = each.val().isEmpty() && each.attr("name").contains("number") ? "090-1234-5678" : each.val();
        if (malice.once(4)) {
            return each.attr("name") + "=" + (malice.once(4) ? malice.escaped() : Malice.encoded(malice.text()));
        }
        return each.attr("name") + "=" + Malice.encoded(given);
    }
}
