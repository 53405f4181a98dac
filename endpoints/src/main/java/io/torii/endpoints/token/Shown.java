package io.torii.endpoints.token;

import io.torii.domain.staff.StaffRole;
import io.torii.domain.token.Token;
import io.torii.endpoints.staff.StaffDoor;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** A token to who was let in: whose it is, or was meant to be, only if they may view those. */
record Shown(KeycloakSession session, StaffDoor door) {
    TokenView of(Token token) {
        var view = TokenView.of(token);
        var everybody = !session.getContext().getRealm().isAdminPermissionsEnabled();
        return everybody || seen(token) ? view : view.ofNobody();
    }

    private StaffRole role() {
        return door.holds(StaffRole.TOKENS) ? StaffRole.TOKENS : StaffRole.HELPDESK;
    }

    private boolean seen(Token token) {
        return holder(token).filter(user -> door.sight().sees(role(), user)).isPresent();
    }

    private Optional<UserModel> holder(Token token) {
        var realm = session.getContext().getRealm();
        return token.place()
                .user()
                .map(id -> session.users().getUserById(realm, id))
                .or(() -> Optional.ofNullable(
                        KeycloakModelUtils.findUserByNameOrEmail(session, realm, token.meantFor())));
    }
}
