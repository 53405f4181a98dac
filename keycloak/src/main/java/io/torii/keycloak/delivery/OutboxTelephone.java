package io.torii.keycloak.delivery;

import java.util.List;

/** Development mode's calls, of the session's realm on this node, for a page that is the telephone. */
public interface OutboxTelephone {
    /** The calls of the last day, newest first. */
    List<OutboxCall> calls();

    /** Keeps what the call says now. */
    void said(String id, Spoken words);
}
