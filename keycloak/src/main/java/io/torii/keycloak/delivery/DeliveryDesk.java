package io.torii.keycloak.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Receipt;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What web resources ask about texts of the session's realm. */
public final class DeliveryDesk {
    /** For so long a row answers to whoever holds its id; later it is like one that never was (R93). */
    private static final Duration ASKED_AT_MOST = Duration.ofMinutes(15);

    private final KeycloakSession session;
    private final DeliveryService service;
    private final Instant now = new KeycloakClock().now();

    public DeliveryDesk(KeycloakSession session) {
        this.session = session;
        this.service = DeliveryService.of(session);
    }

    /**
     * Takes a receipt in. False when it is not signed by the provider; true for a signed one, whether or not there is
     * such a text (R93).
     */
    public boolean receipt(String provider, DeliveryId id, SignedCall call) {
        var receipt = gateway(provider).flatMap(gateway -> gateway.receipt(call));
        receipt.ifPresent(signed -> apply(provider, signed.id().orElse(id), signed));
        return receipt.isPresent();
    }

    /** How far the text came, for whoever knows its unguessable id. */
    public DeliveryState state(DeliveryId id) {
        return row(id).filter(row -> row.entry().created().plus(ASKED_AT_MOST).isAfter(now))
                .map(row -> row.stateAt(now))
                .orElse(DeliveryState.FAILED);
    }

    /** The user's last texts, newest first. */
    public List<DeliveryRecord> of(UserModel user, int most) {
        return service.records(session).of(new Subject(realm(), user.getId()), most);
    }

    /** Every provider that the realm's settings name, as it does on this node (R26). */
    public List<ProviderHealth> health() {
        return DeliverySettings.named(RealmPolicy.of(session.getContext().getRealm()))
                .distinct()
                .map(this::health)
                .toList();
    }

    /** Empty unless the server runs in development mode with the outbox in. */
    public Optional<OutboxMessages> outbox() {
        return gateway(GatewayIds.OUTBOX)
                .filter(OutboxMessages.class::isInstance)
                .map(OutboxMessages.class::cast);
    }

    private ProviderHealth health(String provider) {
        var health = service.health(realm(), provider);
        return gateway(provider).isPresent() ? health : health.absent();
    }

    private void apply(String provider, DeliveryId id, Receipt receipt) {
        row(id).ifPresent(row -> service.ledger(session).receipt(id, provider, receipt));
    }

    private Optional<DeliveryRecord> row(DeliveryId id) {
        return service.records(session)
                .find(id)
                .filter(row -> row.entry().subject().realm().equals(realm()));
    }

    private Optional<TelephonyGateway> gateway(String id) {
        return Optional.ofNullable(session.getProvider(TelephonyGateway.class, id));
    }

    private String realm() {
        return session.getContext().getRealm().getId();
    }
}
