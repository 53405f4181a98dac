package io.torii.keycloak.storage;

import io.torii.keycloak.address.FormerAddressRow;
import io.torii.keycloak.address.NoticeAddressRow;
import io.torii.keycloak.application.ApplicationRow;
import io.torii.keycloak.application.PhotoRow;
import io.torii.keycloak.application.ReviewRow;
import io.torii.keycloak.application.WeekRow;
import io.torii.keycloak.code.GuessRow;
import io.torii.keycloak.delivery.DeliveryRow;
import io.torii.keycloak.delivery.PurseRow;
import io.torii.keycloak.enrollment.EnrollmentRow;
import io.torii.keycloak.history.HistoryRow;
import io.torii.keycloak.knock.KnockRow;
import io.torii.keycloak.policy.SettingRow;
import io.torii.keycloak.push.ToldRow;
import io.torii.keycloak.recovery.LinkRow;
import io.torii.keycloak.report.ReportRow;
import io.torii.keycloak.staff.OnceRow;
import io.torii.keycloak.token.TokenRow;
import io.torii.keycloak.trace.TraceRow;
import io.torii.keycloak.trusted.TrustedRow;
import io.torii.keycloak.webpush.VapidRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every table of Torii. Each entity has the attribute {@code realm}, and {@code user} when its rows are about one, so that
 * one erasure path (R69) walks all of them; its change sets stand in {@code META-INF/torii-changelog-<room>.xml}.
 */
public final class ToriiTables {
    private static final List<Class<?>> ABOUT_USERS = List.of(
            DeliveryRow.class,
            PurseRow.class,
            GuessRow.class,
            EnrollmentRow.class,
            ReportRow.class,
            OnceRow.class,
            TraceRow.class,
            ApplicationRow.class,
            ReviewRow.class,
            PhotoRow.class,
            LinkRow.class,
            KnockRow.class,
            ToldRow.class,
            NoticeAddressRow.class,
            FormerAddressRow.class,
            TokenRow.class,
            TrustedRow.class);
    private static final List<Class<?>> ABOUT_REALMS = List.of(VapidRow.class, WeekRow.class, SettingRow.class);

    /** Kept for a year when the user is removed; it has a listener of its own. */
    private static final List<Class<?>> OUTLIVING = List.of(HistoryRow.class);

    private ToriiTables() {}

    public static List<Class<?>> entities() {
        return Stream.of(ABOUT_USERS, ABOUT_REALMS, OUTLIVING)
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    static List<Class<?>> aboutUsers() {
        return ABOUT_USERS;
    }
}
