package io.torii.actions.application;

import io.torii.keycloak.application.PageWords;
import java.util.List;

/**
 * What {@code torii-applying.ftl} reads.
 *
 * @param said what has just happened or is in the way, or one with an empty key
 * @param state where the latest application stands
 * @param kinds what can be applied for now, names of {@code Kind}
 */
public record HomePage(PageWords said, Standing state, List<String> kinds) {
    /**
     * One application.
     *
     * @param words how it stands; an empty key for no application
     * @param kind what it is for
     * @param made when it came in
     * @param withdrawable whether it can be taken back
     */
    public record Standing(PageWords words, String kind, String made, boolean withdrawable) {
        static final Standing NONE = new Standing(PageWords.of(""), "", "", false);
    }
}
