package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage.Words;
import jakarta.ws.rs.core.Response;

/** How an act of a section goes on. */
public sealed interface Reply {
    /** The page as it is now, with nothing to say. */
    Reply NOTHING = said("");

    /** The page, and a message key over it; one that ends in {@code -done} is good news. */
    static Reply said(String key) {
        return new Said(Words.of(key));
    }

    /** The page with this said. */
    record Said(Words words) implements Reply {}

    /** The page with this said, in the answer itself: nothing was changed, and a section can keep what was typed. */
    record Stays(Words words) implements Reply {}

    /** A page of the section's own, which reads {@code torii}; a reload leads back to the overview. */
    record Shows(String template, Object page) implements Reply {}

    /** To this action, if it is enabled, and back to the page. */
    record Leads(String alias) implements Reply {}

    /** The visit is over, and the browser goes elsewhere. */
    record Leaves(Response response) implements Reply {}
}
