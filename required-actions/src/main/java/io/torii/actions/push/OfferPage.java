package io.torii.actions.push;

import io.torii.keycloak.waiting.WaitingPage;

/**
 * What {@code torii-push-offer.ftl} reads.
 *
 * @param said the key of what has just happened, or empty
 * @param codes the code in its forms
 * @param until hour and minute at which it ends
 * @param viewer what the page is looked at with
 * @param waiting until a phone has answered
 */
public record OfferPage(String said, Codes codes, String until, Viewer viewer, WaitingPage waiting) {
    /**
     * One code in the forms in which it comes to a phone (R28, R81).
     *
     * @param app the address of the app
     * @param link opens the app with the code
     * @param qr a picture of that link
     * @param code to be pasted in the app
     * @param username beside which the short one is typed
     * @param typed nine characters in groups
     */
    public record Codes(String app, String link, String qr, String code, String username, String typed) {
        @Override
        public String toString() {
            return "Codes[redacted]";
        }
    }
}
