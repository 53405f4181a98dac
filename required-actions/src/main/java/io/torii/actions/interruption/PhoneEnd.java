package io.torii.actions.interruption;

import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.keycloak.Providers;
import io.torii.keycloak.calendar.InterruptionInquiry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;

/** The phone no longer suffices, and it is all that the user has: another method is registered now (R21). */
record PhoneEnd(RequiredActionContext context) {
    private static final Map<MethodKind, String> ALIASES = Map.of(
            MethodKind.PUSH, Providers.PUSH_ACTION,
            MethodKind.APP, "CONFIGURE_TOTP",
            MethodKind.PASSKEY, "webauthn-register-passwordless",
            MethodKind.SECURITY_KEY, "webauthn-register");

    /** Until anything else is registered that may be used. */
    boolean stands() {
        var situation = inquiry().situation();
        return situation.methods().usable(situation.policy()).stream()
                .allMatch(method -> method.kind() == MethodKind.PHONE);
    }

    /** What can be registered here, best first. */
    List<String> offers() {
        var policy = inquiry().situation().policy();
        return Stream.of(MethodKind.PASSKEY, MethodKind.PUSH, MethodKind.APP, MethodKind.SECURITY_KEY)
                .filter(kind -> offered(kind, policy))
                .map(Enum::name)
                .toList();
    }

    /** The action that registers this kind, if it is offered. */
    Optional<String> action(String kind) {
        return Optional.ofNullable(kind)
                .filter(offers()::contains)
                .map(MethodKind::valueOf)
                .map(ALIASES::get);
    }

    private boolean offered(MethodKind kind, MethodPolicy policy) {
        return policy.allows(kind) && new Detour(context).enabled(ALIASES.get(kind));
    }

    private InterruptionInquiry inquiry() {
        return new InterruptionInquiry(context.getSession(), context.getAuthenticationSession(), context.getUser());
    }
}
