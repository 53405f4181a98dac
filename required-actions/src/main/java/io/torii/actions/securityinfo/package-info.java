/**
 * The parts of the Security info page besides the four steps. A part is one {@link io.torii.actions.securityinfo.Section}
 * with one template {@code torii-info-<key>.ftl}, and a line in {@link io.torii.actions.securityinfo.Sections}: its
 * buttons post {@code torii-act} values that begin with the key and a hyphen, and the page asks for the factor again
 * before it hands one on. {@code Abroad} shows the least that a part is.
 */
package io.torii.actions.securityinfo;
