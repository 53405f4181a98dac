package io.torii.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.endpoints.account.ExportView;
import io.torii.keycloak.storage.ToriiTables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R69: whatever table is about a user stands in the export of everything about one. */
final class ExportTest {
    /** Which member has a table's rows, or what they say. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("ApplicationRow", "applications"),
            Map.entry("DeliveryRow", "deliveries"),
            Map.entry("EnrollmentRow", "record"),
            Map.entry("FormerAddressRow", "addresses"),
            Map.entry("GuessRow", "overview.codes"),
            Map.entry("HistoryRow", "history"),
            Map.entry("LinkRow", "link"),
            Map.entry("NoticeAddressRow", "addresses"),
            Map.entry("PhotoRow", "applications"),
            Map.entry("ReportRow", "reports"),
            Map.entry("ReviewRow", "applications"),
            // What devices were told of stands in the history.
            Map.entry("ToldRow", "history"),
            Map.entry("TokenRow", "tokens"),
            Map.entry("TrustedRow", "trusted"),
            Map.entry("TraceRow", "trace"));

    /**
     * Gone within a day, and about no more than what other members say: what a member of staff was answered, how many texts
     * went out, passwords without a second factor. The administrators' page says so.
     */
    private static final Set<String> LEFT_OUT = Set.of("OnceRow", "PurseRow", "KnockRow");

    @Test
    void every_table_about_users_has_its_member_or_is_left_out_and_said_to_be() {
        var tables =
                ToriiTables.entities().stream().filter(ExportTest::isAboutUsers).map(Class::getSimpleName);

        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(MEMBERS.keySet().stream(), LEFT_OUT.stream())
                        .toList());
    }

    @Test
    void every_member_that_is_named_is_there() {
        assertThat(MEMBERS.values()).allSatisfy(path -> assertThat(has(ExportView.class, List.of(path.split("\\."))))
                .as(path)
                .isTrue());
    }

    private static boolean has(Class<?> view, List<String> path) {
        return path.isEmpty()
                || Arrays.stream(view.getRecordComponents())
                        .filter(member -> member.getName().equals(path.get(0)))
                        .anyMatch(member -> has(member.getType(), path.subList(1, path.size())));
    }

    private static boolean isAboutUsers(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("user"));
    }
}
