package io.torii.actions.application;

/**
 * What {@code torii-applying-notice.ftl} reads.
 *
 * @param words the key of what is in the way
 * @param again where Security info begins anew, with the factor asked for
 */
public record NoticePage(String words, String again) {}
