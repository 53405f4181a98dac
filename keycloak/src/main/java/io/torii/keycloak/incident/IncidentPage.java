package io.torii.keycloak.incident;

import java.util.List;

/**
 * What the page {@code torii-incident.ftl} reads.
 *
 * @param reference what the user reads out to the help desk
 * @param support where the institution helps
 */
public record IncidentPage(Reference reference, List<String> support) {}
