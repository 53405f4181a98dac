package io.torii.keycloak.method;

import io.torii.domain.method.Line;
import io.torii.domain.method.Lineup;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** What the institution tells today about methods, in the language of the request (R80). */
public record Bulletins(KeycloakSession session) {
    /** About those that this user has. */
    public List<String> about(Lineup lineup) {
        var policy = RealmPolicy.of(session.getContext().getRealm());
        var all = policy.get(MethodSettings.NOTICES);
        if (all.isEmpty()) {
            return List.of();
        }
        var now = LocalDateTime.ofInstant(new KeycloakClock().now(), policy.get(CalendarSettings.ZONE));
        var kinds = lineup.lines().stream().map(Line::kind).collect(Collectors.toSet());
        var language = session.getContext().resolveLocale(null);
        return all.stream()
                .filter(bulletin -> kinds.contains(bulletin.kind()) && bulletin.shownAt(now))
                .map(bulletin -> bulletin.words().in(language))
                .toList();
    }
}
