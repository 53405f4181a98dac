package io.torii.keycloak.call;

import io.torii.domain.call.CallNews;
import io.torii.domain.call.Turn;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Receipt;
import io.torii.keycloak.delivery.CallAddress;
import io.torii.keycloak.delivery.DeliveryService;
import io.torii.keycloak.delivery.GatewayIds;
import io.torii.keycloak.delivery.OutboxTelephone;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.keycloak.delivery.Spoken;
import io.torii.keycloak.delivery.TelephonyGateway;
import io.torii.keycloak.delivery.VoiceReply;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Where the telephones of a realm's calls are heard and answered, on whichever node the vendor reaches. */
public final class Exchange {
    private final KeycloakSession session;

    public Exchange(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Takes a vendor's webhook in. Empty when it is not signed by the vendor; an answer for a signed one, whether or not
     * there is such a call (R93).
     */
    public Optional<VoiceReply> hear(String provider, DeliveryId id, SignedCall call) {
        return CallAddress.of(session, provider)
                .map(base -> URI.create(base + "/" + id.value()))
                .flatMap(webhooks -> gateway(provider).flatMap(gateway -> gateway.news(call)
                        .map(news -> gateway.reply(heard(provider, id, news), webhooks))));
    }

    /** Development mode's telephone: empty unless the server has the outbox in. */
    public Optional<OutboxTelephone> outbox() {
        return gateway(GatewayIds.OUTBOX)
                .filter(OutboxTelephone.class::isInstance)
                .map(OutboxTelephone.class::cast);
    }

    /** What happened to a call in the outbox, and what it says now. */
    public Spoken hearOutbox(OutboxTelephone outbox, DeliveryId id, CallNews news) {
        var spoken = heard(GatewayIds.OUTBOX, id, news);
        outbox.said(id.value(), spoken);
        return spoken;
    }

    private Spoken heard(String provider, DeliveryId id, CallNews news) {
        var words = new CallWords(session);
        var row = row(id);
        if (row.filter(known -> known.isOf(provider, news.line())).isEmpty()) {
            // Another provider has the call by now, or it is another call of this one.
            return words.of(Turn.SILENCE);
        }
        var turn = CallDesk.of(session).calls().hear(realm(), id, news.by(provider));
        // Second: a page that looks meanwhile finds how the call ended, and not that no provider made it.
        note(provider, id, news);
        return words.of(turn);
    }

    /** The ledger knows whether somebody was reached, as it does of a text. */
    private void note(String provider, DeliveryId id, CallNews news) {
        var state =
                switch (news.kind()) {
                    case ANSWERED, PERSON_ANSWERED -> DeliveryState.DELIVERED;
                    case BUSY, NO_ANSWER, FAILED -> DeliveryState.FAILED;
                    case UNDER_WAY, PERSON, KEYS, MACHINE, CLOSED -> DeliveryState.SENT;
                };
        var code = state == DeliveryState.FAILED ? Optional.of(news.kind().name()) : Optional.<String>empty();
        var receipt = new Receipt(Optional.of(id), news.line(), state, code, Optional.empty());
        DeliveryService.of(session).ledger(session).receipt(id, provider, receipt);
    }

    private Optional<DeliveryRecord> row(DeliveryId id) {
        return DeliveryService.of(session)
                .records(session)
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
