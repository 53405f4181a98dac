package io.torii.domain.application;

import java.util.Set;

/**
 * Which applications of a realm, the oldest first.
 *
 * @param realm Keycloak's realm id
 * @param phases in which of these
 * @param first how many are left out at the beginning, at least 0
 * @param most how many at most, 1 to 100
 */
public record Search(String realm, Set<Phase> phases, int first, int most) {
    public static final int MOST = 100;

    public Search {
        phases = Set.copyOf(phases);
        if (first < 0 || most < 1 || most > MOST) {
            throw new IllegalArgumentException("first must be at least 0 and most 1 to " + MOST);
        }
    }
}
