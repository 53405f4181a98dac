package io.torii.domain.method;

import java.util.Set;

/**
 * What a sign-in asks of a method.
 *
 * @param strength the client's
 * @param level that is requested, 1 to 3
 * @param cannot kinds that the client's browser cannot do: {@code torii.mfa.cannot}
 */
public record Terms(Strength strength, int level, Set<MethodKind> cannot) {
    public Terms {
        cannot = Set.copyOf(cannot);
    }

    Line.Obstacle obstacle(MethodKind kind) {
        if (!strength.accepts(kind) || kind.level() < level) {
            return Line.Obstacle.TOO_WEAK;
        }
        return cannot.contains(kind) ? Line.Obstacle.CLIENT_CANNOT : Line.Obstacle.NONE;
    }
}
