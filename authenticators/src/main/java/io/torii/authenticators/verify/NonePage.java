package io.torii.authenticators.verify;

import io.torii.authenticators.desk.BackWays;
import io.torii.keycloak.incident.Reference;

/**
 * What the page {@code torii-none.ftl} reads.
 *
 * @param methods what the account has, to be tried first
 * @param ways what the realm offers to who has none of it any more
 * @param reference what the user reads out to the help desk
 */
public record NonePage(MethodsPage methods, BackWays ways, Reference reference) {}
