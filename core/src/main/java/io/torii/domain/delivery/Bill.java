package io.torii.domain.delivery;

import java.util.List;

/**
 * What a message costs.
 *
 * @param claims from which purses, in the order in which every claim walks
 * @param alerts at which shares of a purse staff are told
 */
public record Bill(List<PurseClaim> claims, Thresholds alerts) {
    public Bill {
        claims = List.copyOf(claims);
    }
}
