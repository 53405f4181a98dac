package io.torii.domain.method;

import java.time.Instant;

/**
 * One registered credential.
 *
 * @param credential Keycloak's credential id
 * @param kind what verifies it
 * @param since when it was registered
 * @param readable whether its stored data can be read; what cannot be read is no method (R17), but was one
 */
public record Method(String credential, MethodKind kind, Instant since, boolean readable) {}
