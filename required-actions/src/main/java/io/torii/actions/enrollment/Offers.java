package io.torii.actions.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.PhoneStanding;
import io.torii.keycloak.Providers;
import io.torii.keycloak.method.MethodSettings;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.token.TokenDesk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;

/** What the realm lets this user register now, and why not the rest (R23). */
public record Offers(RequiredActionContext context, Situation situation) {
    private static final String TOKEN = "TOKEN";

    public List<EnrollPage.Panel> panels() {
        return Stream.concat(kinds(), token()).toList();
    }

    private Stream<EnrollPage.Panel> kinds() {
        return Stream.of(
                        MethodKind.PUSH,
                        MethodKind.PHONE,
                        MethodKind.APP,
                        MethodKind.PASSKEY,
                        MethodKind.SECURITY_KEY,
                        MethodKind.RECOVERY_CODES)
                .filter(this::offered)
                .map(kind -> new EnrollPage.Panel(kind.name(), closed(kind)));
    }

    /** Shown to whom one was handed, and verified as an app is (R59, R88). */
    private Stream<EnrollPage.Panel> token() {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        return situation.policy().allows(MethodKind.APP)
                        && new Chain(context).enabled(Providers.TOKEN_ACTION)
                        && !new TokenDesk(context.getSession()).waiting(subject).isEmpty()
                ? Stream.of(new EnrollPage.Panel(TOKEN, closed(MethodKind.APP)))
                : Stream.empty();
    }

    /** Whether who has no phone or computer can ask for one: whom the realm gives tokens to, without anything else (R88). */
    boolean tokenAsked() {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        var chain = new Chain(context);
        return situation.policy().allows(MethodKind.APP)
                && chain.enabled(Providers.TOKEN_ACTION)
                && chain.enabled(Providers.APPLICATION)
                && new TokenDesk(context.getSession()).askable(subject, situation);
    }

    /** The action that registers this kind, when it can be chosen now. */
    public Optional<String> action(String name) {
        if (name.equals(TOKEN)) {
            return token().filter(panel -> panel.closed().isEmpty())
                    .map(panel -> Providers.TOKEN_ACTION)
                    .findFirst();
        }
        return Stream.of(MethodKind.values())
                .filter(kind -> kind.name().equals(name))
                .filter(kind -> offered(kind) && closed(kind).isEmpty())
                .map(Offers::alias)
                .findFirst();
    }

    private boolean offered(MethodKind kind) {
        // Recovery codes are an extra beside a method, never one themselves (R17).
        return situation.policy().registers(kind)
                && (kind.counts() || any())
                && new Chain(context).enabled(alias(kind));
    }

    private String closed(MethodKind kind) {
        if (situation.methods().full(kind)) {
            return "torii-enroll-closed-full";
        }
        return kind.counts() && !any() && !first(kind) ? "torii-enroll-closed-alternative" : "";
    }

    private boolean first(MethodKind kind) {
        if (kind == MethodKind.PHONE && situation.policy().phone() != PhoneStanding.ALLOWED) {
            return false;
        }
        return MethodSettings.mayBeFirst(RealmPolicy.of(context.getRealm()), kind);
    }

    private boolean any() {
        return !situation.methods().usable(situation.policy()).isEmpty();
    }

    private static String alias(MethodKind kind) {
        return switch (kind) {
            case PUSH -> Providers.PUSH_ACTION;
            case PHONE -> RealmPolicy.PHONE_ACTION;
            case APP -> "CONFIGURE_TOTP";
            case PASSKEY -> "webauthn-register-passwordless";
            case SECURITY_KEY -> "webauthn-register";
            case RECOVERY_CODES -> "CONFIGURE_RECOVERY_AUTHN_CODES";
            case BROKERED -> "";
        };
    }
}
