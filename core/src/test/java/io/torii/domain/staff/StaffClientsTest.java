package io.torii.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** By which clients staff ask. */
final class StaffClientsTest {
    @Test
    void every_client_is_admitted_where_none_is_named() {
        assertThat(new StaffClients(Set.of()).refusal("any")).isEmpty();
    }

    @Test
    void only_those_that_are_named_are_admitted_letter_by_letter() {
        var named = new StaffClients(Set.of("torii-console"));

        assertThat(named.refusal("torii-console")).isEmpty();
        assertThat(named.refusal("Torii-Console")).hasValue(StaffRefusal.CLIENT);
        assertThat(named.refusal("")).hasValue(StaffRefusal.CLIENT);
    }
}
