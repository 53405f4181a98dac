package io.torii.keycloak.gate;

import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.PhoneStanding;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Providers;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.method.MethodSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A user before an action that registers a method. */
public record Registering(KeycloakSession session, RealmModel realm, UserModel user) {
    private static final Map<String, MethodKind> KINDS = Map.of(
            RealmPolicy.PHONE_ACTION,
            MethodKind.PHONE,
            Providers.PUSH_ACTION,
            MethodKind.PUSH,
            "CONFIGURE_TOTP",
            MethodKind.APP,
            Providers.TOKEN_ACTION,
            MethodKind.APP,
            "webauthn-register",
            MethodKind.SECURITY_KEY,
            "webauthn-register-passwordless",
            MethodKind.PASSKEY,
            "CONFIGURE_RECOVERY_AUTHN_CODES",
            MethodKind.RECOVERY_CODES);

    /** Whether the realm has this user register that kind, be it as the first (R23); a kind not ours is its own. */
    public boolean offered(String action) {
        var kind = KINDS.get(action);
        if (kind == null) {
            return true;
        }
        var policy = MethodsToday.policy(session, RealmPolicy.of(realm), new KeycloakClock().now());
        var methods = KeycloakMethods.of(user);
        var first = methods.usable(policy).isEmpty();
        return policy.registers(kind) && !methods.full(kind) && (!first || mayBeFirst(kind, policy));
    }

    /** Whether this user may register with it now, and with the password alone if it is the first (R4). */
    public boolean allowed(String action) {
        return !overdue() && offered(action) && (granted() || new Inquiry(session, realm, user).mayBind());
    }

    /** By a pass, or an approved window: that alone decides then, and once it is over nothing does (R8). */
    private boolean granted() {
        return RegistrationGrant.of(session).filter(RegistrationGrant::open).isPresent();
    }

    private boolean overdue() {
        return RegistrationGrant.of(session)
                .filter(grant -> grant.given().isPresent() && !grant.open())
                .isPresent();
    }

    private boolean mayBeFirst(MethodKind kind, MethodPolicy policy) {
        return MethodSettings.mayBeFirst(RealmPolicy.of(realm), kind)
                && (kind != MethodKind.PHONE || policy.phone() == PhoneStanding.ALLOWED);
    }
}
