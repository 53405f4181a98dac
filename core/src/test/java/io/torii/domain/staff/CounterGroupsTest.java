package io.torii.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.calendar.Memberships;
import io.torii.domain.calendar.Who;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a counter serves (R53). */
final class CounterGroupsTest {
    private static final CounterGroups GROUPS = new CounterGroups(List.of(
            new CounterGroups.Line(group("/counter/hongo"), List.of(group("/students/hongo"), group("/staff"))),
            new CounterGroups.Line(group("/counter/komaba"), List.of(group("/students/komaba")))));

    @Test
    void clerks_serve_the_groups_that_theirs_is_given() {
        assertThat(GROUPS.serve(in("/counter/hongo"), in("/staff"))).isTrue();
        assertThat(GROUPS.serve(in("/counter/hongo"), in("/students/hongo"))).isTrue();
        assertThat(GROUPS.serve(in("/counter/hongo", "/counter/komaba"), in("/students/komaba")))
                .isTrue();
    }

    @Test
    void they_serve_nobody_else_s() {
        assertThat(GROUPS.serve(in("/counter/hongo"), in("/students/komaba"))).isFalse();
        assertThat(GROUPS.serve(in("/counter/hongo"), in())).isFalse();
        assertThat(GROUPS.serve(in(), in("/staff"))).isFalse();
        assertThat(new CounterGroups(List.of()).serve(in("/counter/hongo"), in("/staff")))
                .isFalse();
    }

    @Test
    void a_counter_that_serves_no_group_is_none() {
        assertThatThrownBy(() -> new CounterGroups.Line(group("/counter"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Who group(String path) {
        return new Who(Who.Kind.GROUP, path);
    }

    private static Memberships in(String... paths) {
        return named -> Arrays.asList(paths).contains(named.name());
    }
}
