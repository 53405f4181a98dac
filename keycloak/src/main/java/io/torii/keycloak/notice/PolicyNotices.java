package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** What those are told who hold torii-policy, by themselves or by a group. */
public record PolicyNotices(KeycloakSession session) {
    /** Somebody changed rules that staff are under; nothing where there are none. */
    public void changed(Subject actor, List<String> rules) {
        if (!rules.isEmpty()) {
            tell(new Notice(Topic.STAFF_RULE, List.of(name(actor), String.join(", ", rules)), List.of()));
        }
    }

    /** Somebody has put this user where the calendar leaves them alone (R100). */
    public void exempted(Subject user, String exemption) {
        tell(new Notice(Topic.EXEMPTED, List.of(name(user), exemption), List.of()));
    }

    /** A break-glass account has signed in to this client (R100). */
    public void entered(Subject user, String client) {
        tell(new Notice(Topic.BREAK_GLASS, List.of(name(user), client), List.of()));
    }

    private void tell(Notice notice) {
        var realm = session.getContext().getRealm();
        var role = realm.getRole(StaffRole.POLICY.role());
        if (role == null) {
            return;
        }
        holders(realm, role)
                .map(UserModel::getId)
                .distinct()
                .map(holder -> new Subject(realm.getId(), holder))
                .forEach(holder -> new Notices(session).send(holder, notice));
    }

    private Stream<UserModel> holders(RealmModel realm, RoleModel role) {
        var grouped = session.groups()
                .getGroupsByRoleStream(realm, role, null, null)
                .flatMap(group -> session.users().getGroupMembersStream(realm, group));
        return Stream.concat(session.users().getRoleMembersStream(realm, role), grouped);
    }

    private String name(Subject actor) {
        var home = session.realms().getRealm(actor.realm());
        return Optional.ofNullable(session.users().getUserById(home, actor.user()))
                .map(UserModel::getUsername)
                .orElse(actor.user());
    }
}
