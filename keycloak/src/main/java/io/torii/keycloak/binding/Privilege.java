package io.torii.keycloak.binding;

import io.torii.keycloak.Providers;
import java.util.Set;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;

/** Which accounts are too strong to be let in by a password (R4, R7). */
public final class Privilege {
    private static final Set<String> SERVER = Set.of(AdminRoles.ADMIN, AdminRoles.CREATE_REALM);
    private static final String MASTER_CLIENT_SUFFIX = "-realm";

    private Privilege() {}

    /** Whether the user holds such a role, by groups and composites too. */
    public static boolean of(UserModel user) {
        return RoleUtils.getDeepUserRoleMappings(user).stream().anyMatch(Privilege::is);
    }

    static boolean is(RoleModel role) {
        if (role.getName().startsWith(Providers.ROLE_PREFIX)) {
            return true;
        }
        return role.getContainer() instanceof ClientModel client ? manages(client) : SERVER.contains(role.getName());
    }

    private static boolean manages(ClientModel client) {
        var id = client.getClientId();
        var master = client.getRealm().getName().equals(org.keycloak.Config.getAdminRealm());
        return id.equals(Constants.REALM_MANAGEMENT_CLIENT_ID) || (master && id.endsWith(MASTER_CLIENT_SUFFIX));
    }
}
