package io.torii.authenticators.application;

import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.application.PhotoDesk;
import io.torii.keycloak.application.UploadAddress;
import org.keycloak.models.KeycloakSession;

/**
 * What {@code torii-application-photo.ftl} reads.
 *
 * @param said why the last picture was not taken, or one with an empty key
 * @param upload where the form posts to
 * @param ticket what lets its picture in
 * @param bytes how large a picture may arrive
 */
public record PhotoPage(PageWords said, String upload, String ticket, long bytes) {
    static PhotoPage of(KeycloakSession session, String ticket, PageWords said) {
        var address = new UploadAddress(session).address().toString();
        return new PhotoPage(said, address, ticket, PhotoDesk.mostBytes());
    }

    public String megabytes() {
        return String.valueOf(bytes >> 20);
    }
}
