package io.torii.authenticators.gate;

import org.keycloak.models.ClientModel;

/** What people call a client. */
record ClientName(ClientModel client) {
    String shown() {
        var name = client.getName();
        // Keycloak's own clients are named by a key of a message.
        return name == null || name.isBlank() || name.startsWith("${") ? client.getClientId() : name.strip();
    }
}
