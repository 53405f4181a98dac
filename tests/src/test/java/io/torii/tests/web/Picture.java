package io.torii.tests.web;

/**
 * A file as a browser sends it.
 *
 * @param field the form's name for it
 * @param name what the file calls itself
 * @param type what the browser says it is
 */
public record Picture(String field, String name, String type, byte[] bytes) {}
