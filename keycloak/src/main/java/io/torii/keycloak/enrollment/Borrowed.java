package io.torii.keycloak.enrollment;

import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The place of the action that was asked for, while another one of ours stands in it. "Start again" forgets the notes
 * of a sign-in but not those of its client, which is where Keycloak keeps that action; what was asked for is kept there
 * too.
 */
public record Borrowed(AuthenticationSessionModel signIn) {
    private static final String BY = "torii.asked.by";
    private static final String ACTION = "torii.asked.action";
    private static final String PARAMETER = "torii.asked.parameter";
    private static final String STANDS = "torii.asked.stands";

    /** Puts this action there, as if the user had begun it from an application. */
    public void lend(String alias) {
        if (signIn.getClientNote(BY) == null || signIn.getClientNote(Constants.KC_ACTION) != null) {
            copy(Constants.KC_ACTION, ACTION);
            copy(Constants.KC_ACTION_PARAMETER, PARAMETER);
        }
        signIn.setAuthNote(STANDS, "true");
        signIn.setClientNote(BY, alias);
        Stream.of(
                        Constants.KC_ACTION_PARAMETER,
                        Constants.KC_ACTION_EXECUTING,
                        Constants.KC_ACTION_ENFORCED,
                        Constants.KC_ACTION_STATUS)
                .forEach(signIn::removeClientNote);
        signIn.setClientNote(Constants.KC_ACTION, alias);
    }

    /** What was asked for, if anything was. */
    public Optional<String> asked() {
        return Optional.ofNullable(signIn.getClientNote(ACTION));
    }

    /** Puts what was asked for back into its place. */
    public void giveBack() {
        copy(ACTION, Constants.KC_ACTION);
        copy(PARAMETER, Constants.KC_ACTION_PARAMETER);
        Stream.of(BY, ACTION, PARAMETER).forEach(signIn::removeClientNote);
        signIn.removeAuthNote(STANDS);
    }

    /** The same, when the sign-in was started again meanwhile; call it before the place is read. */
    public void giveBackAfterRestart() {
        var by = signIn.getClientNote(BY);
        if (by != null && by.equals(signIn.getClientNote(Constants.KC_ACTION)) && signIn.getAuthNote(STANDS) == null) {
            Stream.of(Constants.KC_ACTION_EXECUTING, Constants.KC_ACTION_ENFORCED, Constants.KC_ACTION_STATUS)
                    .forEach(signIn::removeClientNote);
            giveBack();
        }
    }

    private void copy(String from, String to) {
        Optional.ofNullable(signIn.getClientNote(from))
                .ifPresentOrElse(value -> signIn.setClientNote(to, value), () -> signIn.removeClientNote(to));
    }
}
