package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.PushDevice;
import java.util.List;
import java.util.Optional;

/** Registered devices. What cannot be read is none. */
public interface Devices {
    /** Per account (R94). */
    int MOST_DEVICES = 5;

    /** Per account: apps and tokens together (R94). */
    int MOST_CODES = 5;

    /** Those of a user, in the user's own order. */
    List<PushDevice> of(Subject subject);

    /** Whether another method of this user has this label; labels are told apart by Keycloak's own rule. */
    boolean labelTaken(Subject subject, String label);

    /** How many of the user's credentials are devices, readable or not, and how many are 6-digit codes (R94). */
    Count count(Subject subject);

    /**
     * Registers it after all other methods of the user, and its 6-digit code beside it. Empty when its label is taken,
     * the user has as many as may be, or another is being registered at this moment.
     */
    Optional<PushDevice> bind(Candidate candidate);

    /** Of one user. */
    record Count(int devices, int codes) {}
}
