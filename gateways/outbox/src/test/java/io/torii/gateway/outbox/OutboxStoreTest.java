package io.torii.gateway.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.SecretText;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.delivery.OutboxText;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutboxStoreTest {
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final OutboxStore store = new OutboxStore(() -> now);

    @Test
    void the_newest_text_comes_first() {
        store.keep("realm", text("first"));
        store.keep("realm", text("second"));

        assertThat(store.newest("realm"))
                .extracting(OutboxText::body)
                .containsExactly(SecretText.of("second"), SecretText.of("first"));
    }

    @Test
    void realms_do_not_see_or_delete_each_others_texts() {
        store.keep("realm", text("mine"));

        assertThat(store.newest("other")).isEmpty();
        store.clear("other");
        assertThat(store.newest("realm")).hasSize(1);
        store.clear("realm");
        assertThat(store.newest("realm")).isEmpty();
    }

    @Test
    void texts_go_after_a_day_R69() {
        store.keep("realm", text("old"));

        now = now.plus(Duration.ofDays(1));
        assertThat(store.newest("realm")).hasSize(1);
        now = now.plusSeconds(1);

        assertThat(store.newest("realm")).isEmpty();
    }

    @Test
    void memory_holds_a_thousand() {
        for (var text = 0; text <= OutboxStore.MOST; text++) {
            store.keep("realm", text("number " + text));
        }

        assertThat(store.newest("realm"))
                .hasSize(OutboxStore.MOST)
                .extracting(OutboxText::body)
                .doesNotContain(SecretText.of("number 0"));
    }

    private static TextMessage text(String body) {
        return new TextMessage(
                new DeliveryId("A".repeat(22)),
                PhoneNumber.of("+819012345678", "JP", 81),
                "",
                SecretText.of(body),
                Locale.JAPAN,
                Optional.empty());
    }
}
