package io.torii.actions.application;

import io.torii.domain.application.Cause;
import io.torii.domain.application.Kind;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The forms of a {@link Visit}. */
record FormPages(Visit visit) {
    /** How long an exemption lasts at most (R100). */
    static final int LONGEST_DAYS = 365;

    private static final List<String> CAUSES =
            Arrays.stream(Cause.values()).map(Cause::name).toList();

    FormPage page(Kind kind, PageWords said) {
        return new FormPage(
                said,
                kind.name(),
                kind.ends() ? new Services(visit.context()).requiring() : List.of(),
                kind == Kind.REGISTER_AGAIN ? CAUSES : List.of(),
                new FormPage.Typed(visit.field("torii-words"), visit.field("torii-until")),
                kind == Kind.EXEMPTION ? latest().toString() : "",
                new Answer(visit).when());
    }

    /** In the realm's zone. */
    LocalDate latest() {
        var zone = RealmPolicy.of(visit.context().getRealm()).get(CalendarSettings.ZONE);
        return visit.bearing().now().atZone(zone).toLocalDate().plusDays(LONGEST_DAYS);
    }
}
