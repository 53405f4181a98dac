package io.torii.keycloak.notice;

import io.torii.keycloak.notice.Notice.Link;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/**
 * The links of mails.
 *
 * @param realm where they lead to; empty where nobody knows
 */
record NoticeLinks(Optional<URI> realm) {
    /** To the realm of the session's context, at the address that its request came to. */
    static NoticeLinks of(KeycloakSession session) {
        try {
            var context = session.getContext();
            return new NoticeLinks(Optional.of(context.getUri(UrlType.FRONTEND)
                    .getBaseUriBuilder()
                    .path("realms/{realm}")
                    .build(context.getRealm().getName())));
        } catch (RuntimeException e) {
            // A job has no request; only a server that is told its whole address knows it then.
            return new NoticeLinks(Optional.empty());
        }
    }

    /** To Security info alone. */
    List<Link> plain() {
        return realm.stream().map(NoticeLinks::securityInfo).toList();
    }

    /** One that stops what the mail tells of comes first. */
    List<Link> with(String key, String token) {
        return realm.stream()
                .flatMap(address ->
                        List.of(new Link(key, address + "/torii/stop?t=" + token), securityInfo(address)).stream())
                .toList();
    }

    /** To a place below the realm's address. */
    List<Link> to(String key, String path) {
        return realm.stream().map(address -> new Link(key, address + path)).toList();
    }

    private static Link securityInfo(URI address) {
        return new Link("torii-mail-security-info", address + "/torii/security-info");
    }
}
