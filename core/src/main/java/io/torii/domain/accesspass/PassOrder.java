package io.torii.domain.accesspass;

import io.torii.domain.Subject;

/**
 * An order for a pass.
 *
 * @param subject for whom
 * @param scope what it stands for
 * @param grounds by whom and why
 * @param wish when it can be used
 */
public record PassOrder(Subject subject, PassScope scope, Grounds grounds, PassWish wish) {}
