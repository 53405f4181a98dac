package io.torii.authenticators.application;

import java.util.Arrays;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Which page a visit is at, kept over reloads and over the way by which a picture comes. */
record Place(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.application.place";

    Page page() {
        var name = signIn.getAuthNote(NOTE);
        return Arrays.stream(Page.values())
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElse(Page.HOME);
    }

    boolean isOver() {
        return page() == Page.OVER;
    }

    void page(Page page) {
        signIn.setAuthNote(NOTE, page.name());
    }

    /** The pages that a reload shows again. */
    enum Page {
        HOME,
        APPLYING,
        /** An application is filed and its code was shown, once. */
        OVER
    }
}
