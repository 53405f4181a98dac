package io.torii.endpoints.page;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.keycloak.services.ErrorResponseException;

/** A body that came to its end: of one that a client has cut, nothing is taken. */
public final class SentBody {
    public static final String CUT = "torii_body_cut";

    private SentBody() {}

    /**
     * So much of it at most, and one byte more where there is more.
     *
     * @throws ErrorResponseException 400 {@code torii_body_cut}, where its end did not come
     */
    public static byte[] whole(InputStream content, int most) {
        return read(content, most)
                .orElseThrow(() -> new ErrorResponseException(CUT, null, Response.Status.BAD_REQUEST));
    }

    /** The same; empty where its end did not come. Nothing is logged: a client that goes away is no error of the server's. */
    public static Optional<byte[]> read(InputStream content, int most) {
        try {
            return Optional.of(content.readNBytes(most + 1));
        } catch (IOException cut) {
            return Optional.empty();
        }
    }
}
