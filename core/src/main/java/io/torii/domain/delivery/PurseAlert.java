package io.torii.domain.delivery;

/**
 * A purse has passed a threshold; raised once per window, by the claim that passed it.
 *
 * @param name which purse of the realm
 * @param percent which threshold, one of {@link Thresholds}
 */
public record PurseAlert(PurseName name, int percent) {}
