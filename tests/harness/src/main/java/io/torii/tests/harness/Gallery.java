package io.torii.tests.harness;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;

/** Keycloak's pages as they are; of each of ours that somebody is shown it keeps a copy per theme and language. */
final class Gallery extends FreeMarkerLoginFormsProvider {
    private static final Logger LOG = Logger.getLogger(Gallery.class);
    private static final List<String> THEMES = List.of("keycloak.v2", "base", "torii");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private final Hangings hangings;

    Gallery(KeycloakSession session, Hangings hangings) {
        super(session);
        this.hangings = hangings;
    }

    @Override
    public Response createForm(String form) {
        var answer = super.createForm(form);
        if (form.startsWith("torii-") && answer.getEntity() instanceof String page) {
            hangings.frame(form, page).ifPresent(frame -> hang(form, frame));
        }
        return answer;
    }

    private void hang(String form, Hangings.Frame frame) {
        for (var theme : THEMES) {
            for (var language : LANGUAGES) {
                frame.hang(theme, language, shown(form, theme, language));
            }
        }
    }

    private String shown(String form, String name, Locale language) {
        try {
            var theme = session.theme().getTheme(name, Theme.Type.LOGIN);
            var messages = handleThemeResources(theme, language);
            handleMessages(language, messages);
            createCommonAttributes(theme, language, messages, prepareBaseUriBuilder(false), null);
            return freeMarker.processTemplate(attributes, form, theme);
        } catch (FreeMarkerException | IOException | RuntimeException e) {
            LOG.warnf(e, "%s cannot be shown under %s in %s", form, name, language);
            return "";
        }
    }
}
