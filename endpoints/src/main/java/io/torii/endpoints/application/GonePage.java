package io.torii.endpoints.application;

/**
 * What {@code torii-application-gone.ftl} reads.
 *
 * @param words the key of what happened
 * @param again where it begins anew
 */
public record GonePage(String words, String again) {}
