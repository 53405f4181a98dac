package io.torii.keycloak.staff;

import io.torii.keycloak.policy.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings that bar members of staff: who is let take them away could act, and put them back (R7, R55). They are changed
 * by who may manage the realm, and all who hold torii-policy are told.
 */
public final class StaffRules {
    /** Those of other rooms. */
    static final Set<String> ELSEWHERE = Set.of(
            "torii.pass.staff-both",
            "torii.pass.reset-hours",
            "torii.recovery.privileged",
            "torii.gate.impersonation",
            "torii.gate.brokered",
            "torii.application.counter-decides",
            "torii.application.reviewers");

    private static final Set<String> ALL = Stream.concat(
                    StaffSettings.all().stream().map(Setting::key), ELSEWHERE.stream())
            .collect(Collectors.toUnmodifiableSet());

    private StaffRules() {}

    /** Which of these keys are such rules, in order. */
    public static List<String> among(Collection<String> keys) {
        return keys.stream().filter(ALL::contains).sorted().toList();
    }
}
