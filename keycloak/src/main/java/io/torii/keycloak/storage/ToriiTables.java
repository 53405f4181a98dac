package io.torii.keycloak.storage;

import io.torii.keycloak.code.GuessRow;
import io.torii.keycloak.delivery.DeliveryRow;
import io.torii.keycloak.delivery.PurseRow;
import io.torii.keycloak.enrollment.EnrollmentRow;
import io.torii.keycloak.report.ReportRow;
import java.util.List;

/**
 * Every table of Torii. Each entity has the attributes {@code realm} and {@code user}, so that one erasure path (R69)
 * walks all of them; its change sets stand in {@code META-INF/torii-changelog-<room>.xml}.
 */
public final class ToriiTables {
    private static final List<Class<?>> ENTITIES =
            List.of(DeliveryRow.class, PurseRow.class, GuessRow.class, EnrollmentRow.class, ReportRow.class);

    private ToriiTables() {}

    public static List<Class<?>> entities() {
        return ENTITIES;
    }
}
