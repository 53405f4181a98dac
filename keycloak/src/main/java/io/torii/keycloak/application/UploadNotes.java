package io.torii.keycloak.application;

import io.torii.domain.application.ApplicationId;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What became of a picture, between the door that takes it and the page that it was chosen on; an id and words only. */
public record UploadNotes(AuthenticationSessionModel signIn) {
    private static final String PHOTO = "torii.application.photo";
    private static final String SAID = "torii.application.said";

    /** It is good, and kept for an application with this id. */
    public void keep(ApplicationId photo) {
        signIn.setAuthNote(PHOTO, photo.value());
        signIn.removeAuthNote(SAID);
    }

    /** Why it is not taken, as a message key. */
    public void refuse(String key) {
        signIn.setAuthNote(SAID, key);
    }

    public Optional<ApplicationId> photo() {
        return Optional.ofNullable(signIn.getAuthNote(PHOTO)).map(ApplicationId::new);
    }

    public void forget() {
        signIn.removeAuthNote(PHOTO);
    }

    /** What the next page says, once; empty for nothing. */
    public String takeSaid() {
        var said = Optional.ofNullable(signIn.getAuthNote(SAID)).orElse("");
        signIn.removeAuthNote(SAID);
        return said;
    }
}
