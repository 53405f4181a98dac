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
            "torii-security-info",
            "torii-application",
            "CONFIGURE_TOTP",
            "UPDATE_PASSWORD");

    private final World world;
    private final TestUser user;
    private final Malice malice;
    private final Filling filling;
    private final Rounds<Forms.Form> foreign;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> sent = new TreeSet<>();

    /** @param foreign the forms of all pages, in turn */
    Monkey(World world, TestUser user, Filling filling, Rounds<Forms.Form> foreign) {
        this.world = world;
        this.user = user;
        this.filling = filling;
        this.malice = filling.malice();
        this.foreign = foreign;
    }

    /** Posts so many forms, in a new browser whenever a page leads nowhere; answers which a page had. */
    Set<String> post(int count) {
        var met = new TreeSet<String>();
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
                met.addAll(page.document().select("form").eachAttr("id"));
                page = press(visitor, page);
                posted++;
            }
        }
        return met;
    }

    /** What was answered by an error of the server's. */
    List<String> broken() {
        return Collections.unmodifiableList(broken);
    }

    /** The names of the forms that were posted. */
    Set<String> sent() {
        return Collections.unmodifiableSet(sent);
    }

    private URI door() {
        var realm = "/realms/" + user.realm() + "/torii/";
        if (malice.once(3)) {
            return world.server()
                    .at(realm
                            + malice.any(List.of(
                                    "security-info", "recovery", "recovery?way=application", "recovery?way=identity")));
        }
        var request = SignInRequest.of("portal");
        return (malice.once(2) ? request.with("kc_action", malice.any(ACTIONS)) : request)
                .at(world.server().url(), user.realm());
    }

    private Page press(Visitor visitor, Page page) {
        var form = malice.any(page.document().select("form"));
        var address = form.absUrl("action");
        var body = body(form);
        var headers = Map.of("Content-Type", body.type(), "Cookie", visitor.cookies(URI.create(address)));
        var shot = new Shot("POST", address, headers, body.bytes());
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
        if (next.status() >= 500 && !shot.unreadable()) {
            broken.add(next.status() + " " + form.id() + " " + shot);
        }
        return next;
    }

    private Forms.Form another() {
        var other = foreign.next();
        sent.add(other.id());
        return other;
    }

    /** The page's own fields, or those of whatever other form there is. */
    private Parcel body(Element form) {
        if (form.attr("enctype").startsWith("multipart") && !malice.once(5)) {
            sent.add(form.id());
            return Parcel.of(malice, form.select("input[name=torii-ticket]").val());
        }
        // An escape that is none, as UTF-16 makes of each, is a 500 of Keycloak's own reader of forms, on its pages
        // too.
        var fields = malice.once(4) ? filling.of(another()) : filling.of(form);
        sent.add(form.id());
        return new Parcel(malice.once(15) ? malice.type() : TYPE, fields.getBytes(StandardCharsets.UTF_8));
    }
}
