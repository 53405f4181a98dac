package io.torii.keycloak.delivery;

import io.torii.keycloak.policy.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A realm's own provider accounts as its setting holds them: one {@code <gateway>.<option> = ${vault.<entry>}} per line,
 * nothing but vault expressions (R45).
 */
public record RealmCredentials(Map<String, String> expressions) {
    private static final Pattern LINE = Pattern.compile("\\s*([a-z]+\\.[a-z-]+)\\s*=\\s*(\\S+)\\s*");

    public static final Setting<RealmCredentials> SETTING = Setting.lines(
            "torii.delivery.credentials",
            "",
            "lines of gateway.option = ${vault.entry}",
            new Setting.Reader<>("A realm's own provider accounts, from the vault only", RealmCredentials::parse));

    Optional<String> expression(String gateway, String option) {
        return Optional.ofNullable(expressions.get(gateway + "." + option));
    }

    boolean names(String gateway) {
        return expressions.keySet().stream().anyMatch(option -> option.startsWith(gateway + "."));
    }

    /** @throws IllegalArgumentException for a plain secret, which it does not repeat */
    static RealmCredentials parse(String typed) {
        var expressions = new LinkedHashMap<String, String>();
        typed.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var parts = LINE.matcher(line);
            if (!parts.matches() || !RealmOverrides.isVaultExpression(parts.group(2))) {
                throw new IllegalArgumentException("only vault expressions may stand here");
            }
            expressions.put(parts.group(1), parts.group(2));
        });
        return new RealmCredentials(Map.copyOf(expressions));
    }
}
