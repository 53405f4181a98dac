package io.torii.tests.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Pages;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;

/** A user with phones, and the pages that the phones are asked by. */
record Owner(World world, TestUser user) {
    /** Somebody new, with as many numbers beside. */
    static Owner in(World world, TestRealm realm, int numbers) {
        return new Owner(world, realm.user(numbers));
    }

    static Owner in(World world) {
        return in(world, TestRealm.demo(world.admin()), 1);
    }

    /** A phone that nobody knows yet. */
    Handset stranger() {
        return Handset.at(world.server().url(), user.realm());
    }

    /** A registered phone, without the way there. */
    Handset phone() {
        return stranger().registered(account(), user.id());
    }

    /** A phone that has scanned and typed its number. */
    Handset enrolled() {
        var offer = pages().offer();
        var phone = stranger().enroll(offer.get("link").asText());
        var shown = pages().prove(offer);
        phone.type(id(phone.await()), number(shown)).ok();
        if (pages().register(offer, shown).isEmpty()) {
            throw new AssertionError("the phone was not registered");
        }
        return phone;
    }

    Pages pages() {
        return new Pages(world.server().url(), user);
    }

    Account account() {
        return new Account(world.admin(), user);
    }

    static String id(JsonNode request) {
        return request.get("id").asText();
    }

    static String number(JsonNode shown) {
        return shown.get("number").asText();
    }

    /** Another number than the one that is shown. */
    static String wrong(JsonNode shown) {
        return number(shown).equals("41") ? "42" : "41";
    }
}
