package io.torii.endpoints.recovery;

import io.torii.keycloak.incident.Reference;
import io.torii.keycloak.recovery.FailurePage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/** A browser that this realm has sent nowhere, or that comes back a second time: told what everybody is told (R93). */
record UnknownErrand(KeycloakSession session) {
    Response page(Reference reference) {
        var shown = session.getProvider(LoginFormsProvider.class)
                .setDetachedAuthSession()
                .setAttribute("torii", FailurePage.of(session, reference))
                .createForm(FailurePage.TEMPLATE);
        return Response.fromResponse(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
