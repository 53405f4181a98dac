package io.torii.domain.gate;

import io.torii.domain.method.Strength;

/**
 * What is asked of a sign-in.
 *
 * @param mode the client's
 * @param purpose what a factor would be for
 * @param level 1, 2 or 3: requested by the client, the request or an action (R32)
 * @param strength the client's
 * @param binds whether the request leads to registering a method
 */
public record Request(ClientMode mode, Purpose purpose, int level, Strength strength, boolean binds) {
    public Request {
        // Security info and its like are entered to manage, whatever else is asked (R9).
        purpose = mode == ClientMode.WHEN_REGISTERED ? Purpose.MANAGE : purpose;
    }
}
