package io.torii.endpoints.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Purse;
import io.torii.domain.phone.Channel;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeliveryViewTest {
    private static final Instant CREATED = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_row_that_a_lost_node_left_open_reads_failed() {
        var row = open();

        assertThat(DeliveryView.of(row, CREATED.plusSeconds(300)).state()).isEqualTo("sending");
        assertThat(DeliveryView.of(row, CREATED.plusSeconds(301)).state()).isEqualTo("failed");
    }

    private static DeliveryRecord open() {
        var entry = new LedgerEntry(
                new DeliveryId("A".repeat(22)),
                new Subject("realm", "user"),
                new NumberPrint("number", "prefix"),
                "JP",
                Channel.TEXT,
                Purse.SIGN_IN,
                CREATED);
        return new DeliveryRecord(
                entry,
                DeliveryState.SENDING,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
