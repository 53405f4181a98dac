package io.torii.gateway.outbox;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.TextMessage;
import io.torii.keycloak.delivery.OutboxMessages;
import io.torii.keycloak.delivery.OutboxText;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.keycloak.delivery.TelephonyGateway;
import java.util.List;
import java.util.Optional;

/** Keeps a realm's texts instead of sending them. */
final class OutboxGateway implements TelephonyGateway, OutboxMessages {
    private final OutboxStore store;
    private final String realm;

    OutboxGateway(OutboxStore store, String realm) {
        this.store = store;
        this.realm = realm;
    }

    @Override
    public Accepted send(TextMessage message) {
        store.keep(realm, message);
        return new Accepted(message.id().value(), Optional.empty());
    }

    /** Nobody signs for the outbox. */
    @Override
    public Optional<Receipt> receipt(SignedCall call) {
        return Optional.empty();
    }

    @Override
    public List<OutboxText> newest() {
        return store.newest(realm);
    }

    @Override
    public void clear() {
        store.clear(realm);
    }
}
