package io.torii.domain.call;

import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import java.util.Locale;

/**
 * Somebody asks to be called.
 *
 * @param bound what the call will be bound to
 * @param to where
 * @param service what is signed in to, as the user calls it
 * @param language of the words
 * @param address of the browser, as Keycloak saw it
 */
public record CallRequest(Call.Bound bound, To to, String service, Locale language, String address) {
    /**
     * A telephone.
     *
     * @param slot where the number stands, or will stand
     * @param extension digits that are dialled on once an exchange has answered, or empty
     */
    public record To(PhoneSlot slot, PhoneNumber number, String extension) {
        /** Without the extension (R46); the number masks itself. */
        @Override
        public String toString() {
            return "To[" + slot + ", " + number + "]";
        }
    }
}
