package io.torii.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.endpoints.account.ExportView;
import io.torii.keycloak.storage.ToriiTables;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R69: whatever table is about a user stands in the export of everything about one. */
final class ExportTest {
    /** Which member has a table's rows, or what they say. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("ApplicationRow", "applications"),
            Map.entry("DeliveryRow", "deliveries"),
            Map.entry("EnrollmentRow", "record"),
            Map.entry("FormerAddressRow", "addresses"),
            Map.entry("GuessRow", "overview"),
            Map.entry("HistoryRow", "history"),
            Map.entry("LinkRow", "link"),
            Map.entry("NoticeAddressRow", "addresses"),
            // What a member of staff was answered in the last day, and shown again to nobody else.
            Map.entry("OnceRow", "overview"),
            Map.entry("PhotoRow", "applications"),
            // Counts of the deliveries.
            Map.entry("PurseRow", "deliveries"),
            Map.entry("ReportRow", "reports"),
            Map.entry("ReviewRow", "applications"),
            // Gone within a day; what became of the sign-in stands in the trace.
            Map.entry("KnockRow", "trace"),
            Map.entry("TokenRow", "tokens"),
            Map.entry("TrustedRow", "trusted"),
            Map.entry("TraceRow", "trace"));

    @Test
    void every_table_about_users_has_its_member() {
        var tables =
                ToriiTables.entities().stream().filter(ExportTest::isAboutUsers).map(Class::getSimpleName);

        assertThat(tables).containsExactlyInAnyOrderElementsOf(MEMBERS.keySet());
    }

    @Test
    void every_member_that_is_named_is_there() {
        var members = Arrays.stream(ExportView.class.getRecordComponents()).map(RecordComponent::getName);

        assertThat(members).containsAll(MEMBERS.values());
    }

    private static boolean isAboutUsers(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("user"));
    }
}
