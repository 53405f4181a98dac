package io.torii.actions.securityinfo;

import java.util.Optional;

/** One part of the Security info page. It keeps nothing between two requests and serves all users. */
public interface Section {
    /**
     * One word of small letters, no other's and none of {@code step}, {@code sign}, {@code undo}, {@code withdraw}. The
     * part is shown by {@code torii-info-<key>.ftl}, and its buttons' values of {@code torii-act} begin with the key and a
     * hyphen.
     */
    String key();

    /** The message key of its heading. */
    String title();

    /** What its template reads as {@code part}; empty where this user has no such part, and then it does not act either. */
    Optional<?> part(Scene scene);

    /** Whether step 2 shows the part too, because the user lacks what it adds. */
    default boolean wanted(Scene scene) {
        return false;
    }

    /** Whether this act needs no fresh factor (R9): it changes nothing and shows nothing new, or only protects the account. */
    default boolean harmless(String act) {
        return false;
    }

    /**
     * A button was pressed. The form may be stale, posted twice, from another tab, or name what is another user's: the
     * section judges again what it is about to do, and answers what it does not know with {@link Reply#NOTHING}.
     *
     * @param act the whole value of {@code torii-act}
     */
    default Reply act(String act, Scene scene) {
        return Reply.NOTHING;
    }
}
