package io.torii.endpoints.application;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Optional;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/**
 * What a browser has posted.
 *
 * @param ticket what lets it in, or empty
 * @param picture the file, if there is one
 * @param announced how long the whole of it is said to be, in bytes
 */
record Upload(String ticket, Optional<FormPartValue> picture, long announced) {
    private static final String TICKET = "torii-ticket";
    private static final String PICTURE = "torii-photo";

    static Upload of(HttpRequest request) {
        var parts = request.getMultiPartFormParameters();
        var ticket = Optional.ofNullable(parts.getFirst(TICKET)).map(Upload::text);
        return new Upload(
                ticket.orElse(""), Optional.ofNullable(parts.getFirst(PICTURE)), length(request.getHttpHeaders()));
    }

    /** The file's bytes; none when there is no file. */
    InputStream bytes() {
        return picture.map(FormPartValue::asInputStream).orElseGet(InputStream::nullInputStream);
    }

    private static String text(FormPartValue part) {
        try {
            return Optional.ofNullable(part.asString()).orElse("");
        } catch (RuntimeException e) {
            // A file where words belong.
            return "";
        }
    }

    /** Zero where it is not said: the server stops reading by itself then. */
    private static long length(HttpHeaders headers) {
        try {
            return Long.parseLong(Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                    .orElse("0"));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
