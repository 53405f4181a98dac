package io.torii.keycloak.delivery;

import io.torii.domain.SecretText;
import java.time.Instant;

/**
 * A text that was kept instead of sent.
 *
 * @param id of the delivery
 * @param at when it would have left
 * @param to the whole number
 * @param sender name or number, empty when the gateway would choose
 * @param language BCP 47
 * @param body the words
 */
public record OutboxText(String id, Instant at, SecretText to, String sender, String language, SecretText body) {}
