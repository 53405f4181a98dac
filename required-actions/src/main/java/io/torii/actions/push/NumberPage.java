package io.torii.actions.push;

import io.torii.keycloak.waiting.WaitingPage;

/**
 * What {@code torii-push-binding.ftl} reads.
 *
 * @param label of the phone on which the number is typed
 * @param number its figures, apart, so that they are read out one by one
 * @param waiting until it was typed
 */
public record NumberPage(String label, String number, WaitingPage waiting) {
    @Override
    public String toString() {
        return "NumberPage[redacted]";
    }
}
