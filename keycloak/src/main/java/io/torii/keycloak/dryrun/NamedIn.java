package io.torii.keycloak.dryrun;

import io.torii.domain.calendar.Calendar;
import io.torii.domain.calendar.Exemption;
import io.torii.domain.calendar.Row;
import io.torii.domain.calendar.Who;
import io.torii.keycloak.calendar.UserMemberships;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Which of the calendar's groups and roles a group or role of Keycloak stands for; each is resolved once. */
final class NamedIn {
    private final KeycloakSession session;
    private final RealmModel realm;
    private final Set<Who> named;
    private final Map<String, Set<Who>> byGroup = new HashMap<>();
    private final Map<String, Set<Who>> byRole = new HashMap<>();

    NamedIn(KeycloakSession session, RealmModel realm, Calendar calendar) {
        this.session = session;
        this.realm = realm;
        this.named = Stream.concat(
                        calendar.rows().stream().map(Row::who),
                        calendar.exemptions().stream().map(Exemption::who))
                .filter(who -> who.kind() != Who.Kind.EVERYBODY)
                .collect(Collectors.toSet());
    }

    /** Whether anybody has to be looked up. */
    boolean any() {
        return !named.isEmpty();
    }

    /** Those of the calendar's names that a user with these groups and roles belongs to. */
    Set<Who> of(List<String> groups, List<String> roles) {
        return Stream.concat(groups.stream().map(this::group), roles.stream().map(this::role))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Names of the calendar that stand for nothing in the realm. */
    List<String> unknown() {
        return named.stream()
                .filter(who -> who.kind() == Who.Kind.ROLE
                        ? role(who) == null
                        : KeycloakModelUtils.findGroupByPath(session, realm, who.name()) == null)
                .map(who -> who.kind().name().toLowerCase(Locale.ROOT) + ":" + who.name())
                .sorted()
                .toList();
    }

    private Set<Who> group(String id) {
        return byGroup.computeIfAbsent(id, key -> {
            var group = session.groups().getGroupById(realm, key);
            return group == null
                    ? Set.of()
                    : matching(who -> who.kind() == Who.Kind.GROUP
                            ? UserMemberships.within(group, who.name())
                            : role(who) != null && group.hasRole(role(who)));
        });
    }

    private Set<Who> role(String id) {
        return byRole.computeIfAbsent(id, key -> {
            var role = realm.getRoleById(key);
            return role == null
                    ? Set.of()
                    : matching(who -> who.kind() == Who.Kind.ROLE && role(who) != null && role.hasRole(role(who)));
        });
    }

    private Set<Who> matching(Predicate<Who> fits) {
        return named.stream().filter(fits).collect(Collectors.toSet());
    }

    private RoleModel role(Who who) {
        return KeycloakModelUtils.getRoleFromString(session, realm, who.name());
    }
}
