package io.torii.tests.app;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.CompletableFuture;

/** The browser's own tools, which deliver to the app's service worker what a push service would. */
public final class PushTools {
    private final Page page;
    private final CDPSession tools;
    private final String registration;

    public PushTools(Page page) {
        this.page = page;
        this.tools = page.context().newCDPSession(page);
        var registered = new CompletableFuture<String>();
        tools.on("ServiceWorker.workerRegistrationUpdated", event -> {
            for (var one : event.getAsJsonArray("registrations")) {
                registered.complete(one.getAsJsonObject().get("registrationId").getAsString());
            }
        });
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        tools.send("ServiceWorker.enable");
        page.waitForCondition(registered::isDone);
        registration = registered.join();
    }

    public void deliver(String data) {
        var message = new JsonObject();
        message.addProperty("origin", (String) page.evaluate("location.origin"));
        message.addProperty("registrationId", registration);
        message.addProperty("data", data);
        tools.send("ServiceWorker.deliverPushMessage", message);
    }

    /** Title and text of each notification that is shown. */
    public String notifications() {
        return (String) page.evaluate("navigator.serviceWorker.ready.then(it => it.getNotifications())"
                + ".then(all => all.map(one => one.title + '|' + one.body).join())");
    }
}
