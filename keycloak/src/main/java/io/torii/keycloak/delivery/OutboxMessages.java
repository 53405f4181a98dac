package io.torii.keycloak.delivery;

import java.util.List;

/** Development mode's texts, of the session's realm on this node; a gateway implements it so that a page can show them. */
public interface OutboxMessages {
    /** The texts of the last day, newest first. */
    List<OutboxText> newest();

    /** Forgets the realm's texts. */
    void clear();
}
