package io.torii.keycloak.where;

import io.torii.keycloak.ThemeWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keycloak.device.DeviceRepresentationProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.account.DeviceRepresentation;

/** What a browser calls itself. Anybody can call itself anything: it is shown, and decides nothing. */
record BrowserName(Optional<String> browser, Optional<String> system) {
    /** What Keycloak's parser and Keycloak itself call what they do not know. */
    private static final Set<String> UNKNOWN = Set.of("Other", DeviceRepresentation.UNKNOWN);

    static BrowserName of(KeycloakSession session) {
        return of(session.getProvider(DeviceRepresentationProvider.class).deviceRepresentation());
    }

    /** @param device as Keycloak read it, null when it could not */
    static BrowserName of(DeviceRepresentation device) {
        return device == null
                ? new BrowserName(Optional.empty(), Optional.empty())
                : new BrowserName(known(family(device.getBrowser())), known(device.getOs()));
    }

    String say(ThemeWords words, Locale language) {
        var name = browser.orElseGet(() -> words.say(language, "torii-browser-unknown"));
        return system.map(on -> words.say(language, "torii-browser-on", name, on))
                .orElse(name);
    }

    /** Without the version, which stands after the last slash. */
    private static String family(String browser) {
        var slash = browser == null ? -1 : browser.lastIndexOf('/');
        return slash < 0 ? browser : browser.substring(0, slash);
    }

    private static Optional<String> known(String family) {
        return Optional.ofNullable(family).filter(name -> !name.isBlank() && !UNKNOWN.contains(name));
    }
}
