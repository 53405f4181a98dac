package io.torii.keycloak.delivery;

import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Receipt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a receipt changes. Any provider that signed may say that the text arrived; only the one that had it last may say
 * that it did not.
 */
record ReceiptStep(String change, Map<String, Object> values) {
    static Optional<ReceiptStep> of(DeliveryId id, String provider, Receipt receipt) {
        return switch (receipt.state()) {
            case DELIVERED -> Optional.of(delivered(id, provider, receipt));
            case FAILED -> Optional.of(failed(id, provider, receipt));
            case SENT, SENDING -> Optional.empty();
        };
    }

    private static ReceiptStep delivered(DeliveryId id, String provider, Receipt receipt) {
        return new ReceiptStep(
                "d.state = :delivered, d.outcome = 'delivered', d.provider = :provider, d.reference = :reference"
                        + " where d.id = :id and d.state <> :delivered",
                Map.of(
                        "id",
                        id.value(),
                        "provider",
                        provider,
                        "reference",
                        receipt.reference(),
                        "delivered",
                        DeliveryState.DELIVERED));
    }

    private static ReceiptStep failed(DeliveryId id, String provider, Receipt receipt) {
        var values = new HashMap<String, Object>();
        values.put("id", id.value());
        values.put("provider", provider);
        values.put("reference", receipt.reference());
        values.put("failed", DeliveryState.FAILED);
        values.put("code", receipt.errorCode().orElse("-"));
        values.put("open", List.of(DeliveryState.SENDING, DeliveryState.SENT));
        return new ReceiptStep(
                "d.state = :failed, d.outcome = 'undelivered', d.vendorCode = :code, d.reference = :reference"
                        + " where d.id = :id and d.provider = :provider and d.state in (:open)",
                values);
    }
}
