package io.torii.keycloak.where;

import io.torii.domain.where.NamedNetwork;
import io.torii.keycloak.policy.Setting;
import java.util.List;

/** What a realm calls its own networks (R34). */
public final class WhereSettings {
    static final Setting<List<NamedNetwork>> NETWORKS = Setting.lines(
            "torii.where.networks",
            "",
            "lines of address/bits = English name | Japanese name, each name at most 64 characters",
            new Setting.Reader<>(
                    "What the realm's own networks are called where a sign-in is shown; the first line that fits counts,"
                            + " and nothing is decided by it",
                    NetworkText::read));

    private WhereSettings() {}

    public static List<Setting<?>> all() {
        return List.of(NETWORKS);
    }
}
