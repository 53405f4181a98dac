package io.torii.actions.accesspass;

import io.torii.domain.Subject;
import io.torii.keycloak.accesspass.RegistrationGrant.Trust;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.LinkEnd;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventType;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.util.ResolveRelative;

/** The last page: nobody is signed in, and nothing of this sign-in is left that could be gone on with (R8). */
record End(RequiredActionContext context) {
    void done(int registered, Trust trust) {
        if (trust == Trust.NEW) {
            // Recovered by another way than by proving who one is: a link that is young may be a stranger's (R11).
            var account =
                    new Subject(context.getRealm().getId(), context.getUser().getId());
            new LinkDesk(context.getSession()).endYoung(account, LinkEnd.RECOVERY);
        }
        context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(context.getUser())
                .detail("torii_pass", "registered")
                .detail("torii_methods", String.valueOf(registered))
                .success();
        show("torii-registration-done-title", "torii-registration-done");
    }

    void late() {
        new Earlier(context, KeycloakMethods.of(context.getUser())).lapse();
        context.getEvent().clone().user(context.getUser()).error("torii_registration_late");
        show("torii-registration-late-title", "torii-registration-late");
    }

    private void show(String title, String words) {
        var page = context.form()
                .setAttribute("torii", new EndPage(title, words, home()))
                .setDetachedAuthSession()
                .createForm("torii-registration-end.ftl");
        new AuthenticationSessionManager(context.getSession())
                .removeAuthenticationSession(context.getRealm(), context.getAuthenticationSession(), true);
        context.challenge(page);
    }

    /** Where to sign in: the service that was asked for, if it has an address, else Security info. */
    private String home() {
        var client = context.getAuthenticationSession().getClient();
        var base = client.getBaseUrl();
        return base == null || base.isBlank()
                ? new SecurityInfoAddress(context.getSession()).address().toString()
                : ResolveRelative.resolveRelativeUri(context.getSession(), client.getRootUrl(), base);
    }
}
