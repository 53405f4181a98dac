package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Counter;
import io.torii.domain.application.GroupHead;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.notice.HeadNotices;
import io.torii.keycloak.notice.HeadNotices.Line;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Tells the head of each group what its clerks filed from Monday to Sunday (R99): two who are one cannot agree on that. */
record WeeklyLists(KeycloakSession session, RealmModel realm) {
    /** The week that is over, once; a realm without heads has nobody to tell. */
    void send() {
        var policy = RealmPolicy.of(realm);
        List<GroupHead> heads = policy.get(ApplicationSettings.HEADS);
        if (heads.isEmpty()) {
            return;
        }
        var zone = policy.get(CalendarSettings.ZONE);
        var today = LocalDate.ofInstant(new KeycloakClock().now(), zone);
        var until = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var from = until.minusWeeks(1);
        var filed = new FiledAtCounters(session.getKeycloakSessionFactory(), realm.getId());
        if (filed.take(from)) {
            var week = filed.between(
                    from.atStartOfDay(zone).toInstant(),
                    until.atStartOfDay(zone).toInstant());
            heads.forEach(head -> send(head, from, filedFor(head, heads, week)));
        }
    }

    /** A week without filings is no mail. */
    private void send(GroupHead head, LocalDate from, List<Application> week) {
        var lines = week.stream().map(this::line).toList();
        if (!lines.isEmpty()) {
            new HeadNotices(session).weekly(realm, head, from, lines);
        }
    }

    /** And what no head answers for: whoever left the group, or was deleted, before Monday is missed on no list (R99). */
    private List<Application> filedFor(GroupHead head, List<GroupHead> heads, List<Application> week) {
        return week.stream()
                .filter(each -> isOf(head, each) || heads.stream().noneMatch(other -> isOf(other, each)))
                .toList();
    }

    private Line line(Application application) {
        var clerk = clerk(application)
                .map(UserModel::getUsername)
                .or(() -> application.filing().counter().map(Counter::clerk))
                .orElse("");
        var applicant = Optional.ofNullable(
                        session.users().getUserById(realm, application.subject().user()))
                .map(UserModel::getUsername)
                .orElse("");
        var card = application.filing().counter().map(Counter::card).orElse("");
        return new Line(application.filing().at(), clerk, applicant, card);
    }

    private Optional<UserModel> clerk(Application application) {
        return application.filing().counter().map(Counter::clerk).map(clerk -> session.users()
                .getUserById(realm, clerk));
    }

    private boolean isOf(GroupHead head, Application application) {
        return clerk(application).stream()
                .flatMap(UserModel::getGroupsStream)
                .map(KeycloakModelUtils::buildGroupPath)
                .anyMatch(head::answersFor);
    }
}
