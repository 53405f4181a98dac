package io.torii.endpoints.settings;

import io.torii.keycloak.policy.SettingChange;
import org.keycloak.models.KeycloakSession;

/**
 * Who changed a setting last.
 *
 * @param by the username, or the id of an account that is gone
 * @param since whether it was changed elsewhere since: in Keycloak's own interface, by an import or a script
 */
public record LastChange(String at, String by, boolean since) {
    static LastChange of(KeycloakSession session, SettingChange change, String stored) {
        if (change == null) {
            return null;
        }
        var actor = session.users().getUserById(session.getContext().getRealm(), change.actor());
        return new LastChange(
                change.at().toString(), actor == null ? change.actor() : actor.getUsername(), change.overtaken(stored));
    }
}
