package io.torii.domain.method;

import io.torii.domain.phone.Channel;
import java.util.Optional;

/**
 * One line of "Use a different verification option" (R24): a credential, and the channel where it has several.
 *
 * @param method what verifies
 * @param channel how a code reaches it; empty for all but phones
 * @param obstacle why it cannot be used for this sign-in
 */
public record Line(Method method, Optional<Channel> channel, Obstacle obstacle) {
    public MethodKind kind() {
        return method.kind();
    }

    public boolean usable() {
        return obstacle == Obstacle.NONE;
    }

    /** What names it in forms and notes; it is looked up among the user's lines and never trusted. */
    public String key() {
        return kind().name() + ":" + channel.map(Enum::name).orElse("") + ":" + method.credential();
    }

    /** Why a line is shown greyed. */
    public enum Obstacle {
        NONE,
        /** For the client or the requested level (R32). */
        TOO_WEAK,
        /** The client's own browser cannot do it (R23). */
        CLIENT_CANNOT
    }
}
