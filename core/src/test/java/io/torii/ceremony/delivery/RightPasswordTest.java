package io.torii.ceremony.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.Purse;
import org.junit.jupiter.api.Test;

final class RightPasswordTest {
    private final PostRoom room = new PostRoom();

    /** Who never finishes the second step has typed a right password all the same. */
    @Test
    void a_text_for_signing_in_is_a_right_password_from_its_address_R30() {
        room.takes("one");

        room.accepted(Purse.PROVING);
        assertThat(room.passwords).isEmpty();
        room.accepted(Purse.SIGN_IN);

        assertThat(room.passwords).containsExactly(true);
    }
}
