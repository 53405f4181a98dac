package io.torii.domain.delivery;

import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import java.time.Instant;

/** A row of the ledger as it is written before anything is sent. */
public record LedgerEntry(
        DeliveryId id,
        Subject subject,
        NumberPrint print,
        String country,
        Channel channel,
        Purse purse,
        Instant created) {}
