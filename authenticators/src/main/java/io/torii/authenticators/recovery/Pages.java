package io.torii.authenticators.recovery;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Shows recovery's pages, and reads what is posted from them; none of them is kept or named to another site (R101). */
record Pages(AuthenticationFlowContext context) {
    void show(String template, Object page) {
        var shown = context.form()
                .setExecution(context.getExecution().getId())
                .setAttribute("torii", page)
                .createForm(template);
        context.challenge(Response.fromResponse(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build());
    }

    /** Empty for what was not posted. */
    String field(String name) {
        return Optional.ofNullable(context.getHttpRequest().getDecodedFormParameters())
                .map(form -> form.getFirst(name))
                .orElse("");
    }
}
