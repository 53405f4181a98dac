package io.torii.actions.recovery;

import java.util.List;

/**
 * What the page {@code torii-link.ftl} reads.
 *
 * @param service what the realm calls the identity service
 * @param state whether the account is linked
 * @param atHand what is needed there
 * @param said what has just happened
 * @param asking whether the link is really to go
 */
public record LinkPage(String service, State state, List<String> atHand, Said said, boolean asking) {
    /**
     * The account's link.
     *
     * @param since when it was made, written out; empty when there is none
     * @param counts from when on it counts for recovery
     */
    public record State(String since, String counts) {
        static final State NONE = new State("", "");
    }

    /**
     * What has just happened.
     *
     * @param key of a message, or empty
     * @param reference what the user reads out to the help desk, or empty
     */
    public record Said(String key, String reference) {
        static final Said NOTHING = new Said("", "");

        /** Whether it is good news. */
        public boolean good() {
            return reference.isEmpty();
        }
    }
}
