package io.torii.gateway.outbox;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.TextMessage;
import io.torii.keycloak.delivery.OutboxCall;
import io.torii.keycloak.delivery.OutboxMessages;
import io.torii.keycloak.delivery.OutboxTelephone;
import io.torii.keycloak.delivery.OutboxText;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.keycloak.delivery.Spoken;
import io.torii.keycloak.delivery.TelephonyGateway;
import java.util.List;
import java.util.Optional;

/** Keeps a realm's texts and calls instead of sending them. */
final class OutboxGateway implements TelephonyGateway, OutboxMessages, OutboxTelephone {
    private final OutboxStore store;
    private final OutboxCalls calls;
    private final String realm;

    OutboxGateway(OutboxStore store, OutboxCalls calls, String realm) {
        this.store = store;
        this.calls = calls;
        this.realm = realm;
    }

    @Override
    public Accepted send(TextMessage message) {
        store.keep(realm, message);
        return new Accepted(message.id().value(), Optional.empty());
    }

    @Override
    public Accepted call(CallMessage message) {
        calls.ring(realm, message);
        return new Accepted(message.id().value(), Optional.empty());
    }

    @Override
    public boolean hasVoice() {
        return true;
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
    public List<OutboxCall> calls() {
        return calls.newest(realm);
    }

    @Override
    public void said(String id, Spoken words) {
        calls.said(realm, id, words);
    }

    @Override
    public void clear() {
        store.clear(realm);
        calls.clear(realm);
    }
}
