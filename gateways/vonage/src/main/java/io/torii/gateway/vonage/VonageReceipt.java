package io.torii.gateway.vonage;

import com.vonage.client.messages.MessageStatus;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Receipt;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A status webhook's body, after its signature. */
final class VonageReceipt {
    private VonageReceipt() {}

    static Optional<Receipt> read(byte[] body) {
        try {
            var status = MessageStatus.fromJson(new String(body, StandardCharsets.UTF_8));
            if (status.getMessageUuid() == null || status.getStatus() == null) {
                return Optional.empty();
            }
            return Optional.of(new Receipt(
                    Optional.ofNullable(status.getClientRef()).map(DeliveryId::new),
                    status.getMessageUuid().toString(),
                    state(status.getStatus()),
                    error(status.getError()),
                    price(status.getUsage())));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static DeliveryState state(MessageStatus.Status status) {
        return switch (status) {
            case SUBMITTED -> DeliveryState.SENT;
            case DELIVERED, READ -> DeliveryState.DELIVERED;
            case REJECTED, UNDELIVERABLE -> DeliveryState.FAILED;
        };
    }

    private static Optional<String> error(MessageStatus.Error error) {
        return Optional.ofNullable(error)
                .map(told -> VonageFailure.code(told.getType()))
                .filter(code -> !code.isEmpty());
    }

    private static Optional<Price> price(MessageStatus.Usage usage) {
        return Optional.ofNullable(usage)
                .filter(told -> told.getCurrency() != null)
                .map(told -> new Price(
                        BigDecimal.valueOf(told.getPrice()), told.getCurrency().getCurrencyCode()));
    }
}
