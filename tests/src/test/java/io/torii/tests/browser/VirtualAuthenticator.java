package io.torii.tests.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.VirtualKey;

/** An authenticator that Chromium plays: present, and its user verified. */
record VirtualAuthenticator(CDPSession chromium, String id) {
    static VirtualAuthenticator in(Page page) {
        var chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "usb");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var add = new JsonObject();
        add.add("options", options);
        var made = chromium.send("WebAuthn.addVirtualAuthenticator", add);
        return new VirtualAuthenticator(chromium, made.get("authenticatorId").getAsString());
    }

    void holds(VirtualKey key) {
        var credential = new JsonObject();
        credential.addProperty("credentialId", key.base64Id());
        credential.addProperty("isResidentCredential", false);
        credential.addProperty("rpId", "localhost");
        credential.addProperty("privateKey", key.base64Private());
        credential.addProperty("signCount", 1);
        var add = new JsonObject();
        add.addProperty("authenticatorId", id);
        add.add("credential", credential);
        chromium.send("WebAuthn.addCredential", add);
    }
}
