package io.torii.domain.history;

import java.time.Instant;

/**
 * A credential that an account has now.
 *
 * @param credential its id
 * @param type Keycloak's type of it
 * @param label what it is called
 * @param since when it was made
 */
public record Holding(String credential, String type, MethodLabel label, Instant since) {}
