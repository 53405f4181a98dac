package io.torii.ceremony.phone;

import io.torii.domain.Subject;
import java.util.Locale;

/**
 * Who asks, and from where.
 *
 * @param language in which the user reads pages and texts
 * @param address of the browser, as Keycloak saw it
 */
public record Asker(Subject subject, Locale language, String address) {}
