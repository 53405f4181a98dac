package io.torii.tests.application;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Picture;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.Map;

/** Somebody in front of the pages of applications, with a browser that runs no scripts. */
record Recovery(URI server, TestUser user, Visitor visitor) {
    static Recovery of(World world, TestUser user) {
        return of(world.server().url(), user);
    }

    static Recovery of(URI server, TestUser user) {
        return new Recovery(server, user, Visitor.to(server, user.realm()));
    }

    /** The first page, after name and password. */
    Page open() {
        return visitor.password(address(), user.username(), TestUser.PASSWORD);
    }

    /** The recovery address, which asks for name and password. */
    Page address() {
        return visitor.get(server.resolve("/realms/" + user.realm() + "/torii/recovery?way=application"));
    }

    /** The page that takes a picture. */
    Page photoPage() {
        return press(open(), "torii-apply-form", "apply");
    }

    Page send(Page photoPage, Picture picture) {
        return visitor.send(photoPage, "torii-photo-form", picture);
    }

    Page file(Page filePage) {
        return visitor.submit(
                filePage, "torii-file-form", Map.of("torii-act", "file", "torii-reason", "LOST_OR_STOLEN"));
    }

    /** From nothing to the page with the pick-up code. */
    Page apply() {
        return file(send(photoPage(), Card.photo()));
    }

    Page enter(Page home, String code) {
        return visitor.submit(home, "torii-pick-up-form", Map.of("torii-act", "pick-up", "torii-pick-up", code));
    }

    Page press(Page page, String form, String act) {
        return visitor.submit(page, form, Map.of("torii-act", act));
    }

    /** The step again, whose address is not that of the form with the picture. */
    Page reload(Page page) {
        var step = page.document().getElementById("torii-back-form").absUrl("action");
        return visitor.get(URI.create(step.replaceFirst("session_code=[^&]*&", "")));
    }

    /** What a client is told that asks, in this browser, whether somebody is signed in. */
    String silently() {
        return visitor.open(SignInRequest.of("portal").with("prompt", "none"))
                .error()
                .orElse("signed in");
    }

    static String said(Page page) {
        var element = page.document().selectFirst("[data-torii-said]");
        return element == null ? "" : element.attr("data-torii-said");
    }

    static boolean is(Page page, String id) {
        return page.document().getElementById(id) != null;
    }
}
