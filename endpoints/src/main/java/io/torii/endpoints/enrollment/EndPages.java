package io.torii.endpoints.enrollment;

import io.torii.keycloak.enrollment.ProgressBar;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.util.ResolveRelative;

/** The pages outside any sign-in: they hold nothing about anybody. */
record EndPages(KeycloakSession session) {
    Response signedOut() {
        return page("torii-signed-out.ftl", new EndPage("", again(Optional.empty()), "", "", ProgressBar.TRYING));
    }

    Response left(Optional<ClientModel> back) {
        return page("torii-enroll-left.ftl", end("torii-left", back));
    }

    Response signedOutEverywhere() {
        return page("torii-enroll-left.ftl", end("torii-left-everywhere", Optional.empty()));
    }

    /** The sign-in that should lead here did not end well, or was begun elsewhere. */
    Response notSignedIn(Optional<ClientModel> back) {
        return page("torii-enroll-left.ftl", end("torii-left-again", back));
    }

    private EndPage end(String words, Optional<ClientModel> back) {
        var named = back.filter(client -> !home(client).isEmpty()).or(this::account);
        return new EndPage(
                words,
                again(back),
                named.map(EndPages::name).orElse(""),
                named.map(this::home).orElse(""),
                ProgressBar.TRYING);
    }

    private String again(Optional<ClientModel> back) {
        UriBuilder address = new SecurityInfoAddress(session).builder();
        back.ifPresent(client -> address.queryParam("client", "{client}"));
        return back.map(client -> address.build(client.getClientId()))
                .orElseGet(address::build)
                .toString();
    }

    private Optional<ClientModel> account() {
        return Optional.ofNullable(
                        session.getContext().getRealm().getClientByClientId(Constants.ACCOUNT_CONSOLE_CLIENT_ID))
                .filter(client -> client.isEnabled() && !home(client).isEmpty());
    }

    /** The client's own registered home; only an address that a browser opens as a page. */
    private String home(ClientModel client) {
        var home = ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), client.getBaseUrl());
        return home != null && (home.startsWith("https://") || home.startsWith("http://")) ? home : "";
    }

    private static String name(ClientModel client) {
        var name = client.getName();
        return name == null || name.isBlank() || name.startsWith("${") ? "" : name;
    }

    private Response page(String template, EndPage page) {
        var shown = session.getProvider(LoginFormsProvider.class)
                .setDetachedAuthSession()
                .setAttribute("torii", page)
                .createForm(template);
        return Response.fromResponse(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
