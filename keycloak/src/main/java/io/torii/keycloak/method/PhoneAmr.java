package io.torii.keycloak.method;

import java.util.Arrays;
import java.util.List;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** How a telephone was reached when it last verified a session, for the {@code amr} claim (RFC 8176); it decides nothing. */
public record PhoneAmr(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.method.phone";

    public void note(Way way) {
        signIn.setUserSessionNote(NOTE, way.name());
    }

    /** The values of a session whose factor is a telephone. */
    public static List<String> values(UserSessionModel session) {
        var noted = session.getNote(NOTE);
        var way = Arrays.stream(Way.values())
                .filter(each -> each.name().equals(noted))
                .findFirst()
                .orElse(Way.TEXT);
        return List.of(way.amr.split(" ", -1));
    }

    /** The ways. */
    public enum Way {
        TEXT("sms otp"),
        /** "Confirmation by telephone call to the user at a known number". */
        CALL("tel"),
        CODE_READ("tel otp");

        private final String amr;

        Way(String amr) {
            this.amr = amr;
        }
    }
}
