package io.torii.keycloak.delivery;

import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * A realm's own provider credentials. The setting holds vault expressions and nothing else (R45). One that is none, or
 * is not in the vault, leaves the option empty: a realm that asked for its own account never sends on the server's.
 */
public final class RealmOverrides implements Function<String, Optional<String>> {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{vault\\.[^}]+}");
    private static final String UNREADABLE = "";

    private final KeycloakSession session;
    private final Function<String, Optional<String>> setting;

    /** @param setting from an option's name to the expression the realm has for it */
    public RealmOverrides(KeycloakSession session, Function<String, Optional<String>> setting) {
        this.session = session;
        this.setting = setting;
    }

    /**
     * What the session's realm has for a gateway; nothing when the session has no realm.
     *
     * @throws io.torii.keycloak.policy.SettingException when the realm's setting holds something else than the vault's
     */
    public static Function<String, Optional<String>> of(KeycloakSession session, String gateway) {
        var realm = session.getContext().getRealm();
        if (realm == null) {
            return option -> Optional.empty();
        }
        var credentials = RealmPolicy.of(realm).get(RealmCredentials.SETTING);
        return new RealmOverrides(session, option -> credentials.expression(gateway, option));
    }

    /** Whether the session's realm has anything of its own for a gateway. */
    public static boolean has(KeycloakSession session, String gateway) {
        var realm = session.getContext().getRealm();
        return realm != null
                && RealmPolicy.of(realm).get(RealmCredentials.SETTING).names(gateway);
    }

    public static boolean isVaultExpression(String words) {
        return EXPRESSION.matcher(words).matches();
    }

    @Override
    public Optional<String> apply(String option) {
        return setting.apply(option).map(this::reveal);
    }

    private String reveal(String expression) {
        if (!isVaultExpression(expression)) {
            return UNREADABLE;
        }
        try (var secret = session.vault().getStringSecret(expression)) {
            return secret.get().orElse(UNREADABLE);
        }
    }
}
