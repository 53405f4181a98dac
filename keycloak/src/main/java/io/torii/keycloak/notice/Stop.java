package io.torii.keycloak.notice;

import java.time.Instant;

/**
 * The link of a mail that stops what it tells of.
 *
 * @param token what is in the link; a secret
 * @param mark tells what it stops from others of its kind
 * @param until from when it stops nothing more
 */
public record Stop(String token, Instant mark, Instant until) {
    @Override
    public String toString() {
        return "Stop[" + mark + "]";
    }
}
