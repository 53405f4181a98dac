package io.torii.keycloak.coverage;

import io.torii.domain.enrollment.Stage;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.dryrun.Directories;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.enrollment.EnrollmentSettings.Existing;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Counts everybody in the realm of the session's context, at an instant. */
record Census(KeycloakSession session, Instant now) {
    /** The largest groups that are reported. */
    private static final int GROUPS = 1000;

    private static final int ALL = Integer.MAX_VALUE;

    /** Whether there are so many accounts, and anybody has enrolled. */
    boolean enrolling(int many) {
        return heads().any(Question.ENROLLING, many);
    }

    Coverage taken() {
        var heads = heads();
        var users = heads.one(Question.USERS);
        var unrecorded = heads.one(Question.UNRECORDED);
        var stages = stages(heads);
        var byRecord = stages.getOrDefault(word(Stage.ACTIVE.name()), 0L) + heads.one(Question.DUE);
        return new Coverage(
                now,
                users,
                byRecord + (existingActive() ? unrecorded : 0),
                heads.one(Question.WITH_METHOD),
                stages(stages, users, unrecorded),
                methods(heads),
                groups(heads),
                new Directories(session).enrolled());
    }

    private Headcount heads() {
        var realm = session.getContext().getRealm();
        var counting = Arrays.stream(MethodKind.values())
                .filter(MethodKind::counts)
                .map(KeycloakMethods::type)
                .collect(Collectors.toSet());
        return new Headcount(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                Map.of(
                        "realm",
                        realm.getId(),
                        "types",
                        counting,
                        "kinds",
                        KeycloakMethods.types(),
                        "existing",
                        existingActive(),
                        "now",
                        now.getEpochSecond()));
    }

    private boolean existingActive() {
        var policy = RealmPolicy.of(session.getContext().getRealm());
        return policy.get(EnrollmentSettings.EXISTING) == Existing.ACTIVE;
    }

    private static Map<String, Long> stages(Headcount heads) {
        Map<String, Long> stages = new TreeMap<>();
        heads.each(Question.STAGES, ALL).forEach((stage, count) -> stages.merge(word(stage), count, Long::sum));
        return stages;
    }

    /** With those who have no record. */
    private static Map<String, Long> stages(Map<String, Long> recorded, long users, long existing) {
        Map<String, Long> stages = new TreeMap<>(recorded);
        var all = recorded.values().stream().mapToLong(Long::longValue).sum();
        stages.put("existing", existing);
        stages.merge("none", users - all - existing, Long::sum);
        return stages;
    }

    private static Map<String, Long> methods(Headcount heads) {
        Map<String, Long> methods = new TreeMap<>();
        heads.each(Question.KINDS, ALL).forEach((type, count) -> KeycloakMethods.kind(type)
                .ifPresent(kind -> methods.put(word(kind.name()), count)));
        return methods;
    }

    private List<Coverage.Group> groups(Headcount heads) {
        var active = heads.each(Question.ACTIVE_MEMBERS, ALL);
        var withMethod = heads.each(Question.MEMBERS_WITH_METHOD, ALL);
        return heads.each(Question.MEMBERS, GROUPS).entrySet().stream()
                .flatMap(entry -> path(entry.getKey()).stream()
                        .map(path -> new Coverage.Group(
                                path,
                                entry.getValue(),
                                active.getOrDefault(entry.getKey(), 0L),
                                withMethod.getOrDefault(entry.getKey(), 0L))))
                .toList();
    }

    private Optional<String> path(String group) {
        return Optional.ofNullable(
                        session.groups().getGroupById(session.getContext().getRealm(), group))
                .map(KeycloakModelUtils::buildGroupPath);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
