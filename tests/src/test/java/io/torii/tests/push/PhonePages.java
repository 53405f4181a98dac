package io.torii.tests.push;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that register a phone, in a browser that runs no scripts. */
record PhonePages(World world, TestUser user, Visitor visitor) {
    static final SignInRequest ADD = SignInRequest.of("portal").with("kc_action", "torii-push-register");

    static PhonePages of(World world, TestUser user) {
        return new PhonePages(world, user, world.visitor(user.realm()));
    }

    /** Signs in at a client that asks for the registration. */
    Page begin() {
        return visitor.password(visitor.open(ADD), user.username(), TestUser.PASSWORD);
    }

    /** Signs in at Security info. */
    Page securityInfo() {
        var info = world.server().at("/realms/" + user.realm() + "/torii/security-info");
        return visitor.password(visitor.get(info), user.username(), TestUser.PASSWORD);
    }

    Page press(Page page, String act) {
        return press(page, act, Map.of());
    }

    Page press(Page page, String act, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("torii-act", act);
        return post(page, fields);
    }

    /** From a page with panels to the offer. */
    Page choose(Page panels) {
        return press(panels, "register", Map.of("torii-kind", "PUSH"));
    }

    Page cancel(Page page) {
        return post(page, Map.of("cancel-aia", "true"));
    }

    /** To wherever the page's forms post, whether it has such a button or not. */
    private Page post(Page page, Map<String, String> fields) {
        return visitor.post(page.document().select("form").attr("abs:action"), fields);
    }

    NamedPhone phone(String label) {
        return NamedPhone.of(world, user, label);
    }

    /** From the offer to the page with the number. */
    Page number(Page offer, NamedPhone phone) {
        phone.scan(code(offer));
        return press(press(offer, "continue"), "yes");
    }

    /** From the offer to whatever comes after the registration. */
    Page register(Page offer, NamedPhone phone) {
        var number = number(offer, phone);
        phone.approve(number(number));
        return press(number, "continue");
    }

    static String code(Page offer) {
        return offer.text("torii-push-code");
    }

    static String number(Page page) {
        return page.text("torii-push-number").replace(" ", "");
    }

    static boolean offers(Page page) {
        return is(page, "torii-push-offer");
    }

    static boolean asksWhether(Page page) {
        return is(page, "torii-push-device");
    }

    static boolean showsNumber(Page page) {
        return is(page, "torii-push-binding");
    }

    static boolean is(Page page, String id) {
        return page.document().getElementById(id) != null;
    }

    /** The key of what the page says, or empty. */
    static String said(Page page) {
        var said = page.document().getElementById("torii-push-said");
        return said == null ? "" : said.attr("data-torii-said");
    }
}
