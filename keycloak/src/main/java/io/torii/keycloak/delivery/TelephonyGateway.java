package io.torii.keycloak.delivery;

import io.torii.domain.call.CallNews;
import io.torii.domain.delivery.Receipt;
import io.torii.port.delivery.Gateway;
import java.net.URI;
import java.util.Optional;
import org.keycloak.provider.Provider;

/**
 * A provider of texts and calls as Keycloak finds it. An instance stays usable after the Keycloak session that created it has
 * closed, on any thread and on several at once: texts leave after the commit, on an executor outside of sessions.
 */
public interface TelephonyGateway extends Provider, Gateway {
    /**
     * Reads a call to the receipts webhook. Empty when its signature, age or shape is wrong, or when the gateway has no
     * secret to judge it by: an unsigned receipt is dropped (R63). The same receipt may come more than once.
     */
    Optional<Receipt> receipt(SignedCall call);

    /** Whether it calls, as it is set up: else it is left out before a call is paid for. Changes nothing. */
    default boolean hasVoice() {
        return false;
    }

    /** The number that its calls come from, for who does not pick up unknown ones (R82); empty where only the vendor knows. */
    default Optional<String> callsFrom() {
        return Optional.empty();
    }

    /**
     * Reads what the vendor tells of a call. Empty when its signature, age or shape is wrong, or when the gateway has no
     * secret to judge it by. The same may come more than once.
     */
    default Optional<CallNews> news(SignedCall call) {
        return Optional.empty();
    }

    /**
     * What the vendor is answered, so that the telephone says these words.
     *
     * @param webhooks the public address of this call's webhooks, see {@link io.torii.domain.delivery.CallMessage}
     */
    default VoiceReply reply(Spoken words, URI webhooks) {
        throw new UnsupportedOperationException("this gateway reads no news of calls");
    }

    /** Ends nothing: the session calls it while texts of that session still wait. The factory closes what is open. */
    @Override
    default void close() {}
}
