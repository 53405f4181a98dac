package io.torii.actions.accesspass;

/**
 * What the page {@code torii-registration-end.ftl} reads.
 *
 * @param title its heading
 * @param words what has become of the visit
 * @param home where to sign in
 */
public record EndPage(String title, String words, String home) {}
