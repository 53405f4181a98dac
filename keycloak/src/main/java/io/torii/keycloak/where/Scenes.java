package io.torii.keycloak.where;

import io.torii.domain.Subject;
import io.torii.domain.push.PushRequest;
import io.torii.domain.where.AddressBlock;
import io.torii.domain.where.Caption;
import io.torii.keycloak.ClientName;
import io.torii.keycloak.ThemeWords;
import java.util.Locale;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** What a phone or a notice shows of the browser of this request (R34). */
public final class Scenes {
    private final KeycloakSession session;
    private final ThemeWords words;

    private Scenes(KeycloakSession session) {
        this.session = session;
        this.words = new ThemeWords(session);
    }

    /** Of the session's request, in the realm of its context. */
    public static Scenes of(KeycloakSession session) {
        return new Scenes(session);
    }

    /**
     * Who asks for what, from where. A browser without a mark gets one with the answer, so that its next request has the same
     * origin.
     *
     * @param client what the sign-in leads to
     * @param subject whose account
     * @param language of whoever is shown it
     */
    public PushRequest.Scene scene(ClientModel client, Subject subject, Locale language) {
        var address = session.getContext().getConnection().getRemoteAddr();
        return new PushRequest.Scene(
                caption(new ClientName(words, client).shown(language)),
                caption(BrowserName.of(session).say(words, language)),
                caption(Where.of(session).about(address, language)),
                AddressBlock.of(address).text(),
                BrowserMark.of(session).origin(subject));
    }

    private static String caption(String words) {
        return Caption.of(words).text();
    }
}
