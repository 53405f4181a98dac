package io.torii.keycloak.webpush;

import io.torii.domain.push.PushServices;
import io.torii.keycloak.policy.Setting;
import java.net.URI;
import java.util.List;

/** What a realm sets about notifications. */
public final class WebPushSettings {
    static final Setting<Boolean> ON = Setting.flag(
            "torii.push.notifications", true, "Whether phones are notified; off, the app shows what waits when opened");
    static final Setting<PushServices> SERVICES = Setting.lines(
            "torii.push.services",
            "fcm.googleapis.com, *.push.apple.com, updates.push.services.mozilla.com, *.notify.windows.com",
            "host names, or *. and a domain, in lines or between commas",
            new Setting.Reader<>("Push services that phones may be notified through", PushServices::parse));
    static final Setting<String> CONTACT = Setting.line(
            "torii.push.contact",
            "",
            "mailto: or https: address, or empty",
            new Setting.Reader<>(
                    "Whom a push service writes to about this server; empty: the sender of the realm's mails, or the"
                            + " realm's address",
                    WebPushSettings::contact));

    private WebPushSettings() {}

    public static List<Setting<?>> all() {
        return List.of(ON, SERVICES, CONTACT);
    }

    private static String contact(String typed) {
        if (!typed.isEmpty()
                && !List.of("mailto", "https").contains(URI.create(typed).getScheme())) {
            throw new IllegalArgumentException("neither mailto nor https");
        }
        return typed;
    }
}
