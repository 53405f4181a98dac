package io.torii.keycloak;

import java.util.Locale;
import org.keycloak.models.ClientModel;

/** What people call a client. */
public record ClientName(ThemeWords words, ClientModel client) {
    private static final String KEY_BEGINS = "${";
    private static final String KEY_ENDS = "}";

    /** Its display name, which may be the key of a message as on Keycloak's own pages; its id when it has none. */
    public String shown(Locale language) {
        var name = client.getName();
        if (name == null || name.isBlank()) {
            return client.getClientId();
        }
        return name.startsWith(KEY_BEGINS) && name.endsWith(KEY_ENDS)
                ? said(language, name.substring(KEY_BEGINS.length(), name.length() - KEY_ENDS.length()))
                : name.strip();
    }

    private String said(Locale language, String key) {
        try {
            return words.say(language, key);
        } catch (IllegalArgumentException noMessage) {
            return client.getClientId();
        }
    }
}
