package io.torii.endpoints.bringing;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.keycloak.services.ErrorResponseException;

/**
 * A list that was sent.
 *
 * @param most bytes
 */
record CsvBody(InputStream body, int most) {
    /**
     * Its text, if it is UTF-8: what a spreadsheet saved in another encoding would go into the log as garbage.
     *
     * @throws ErrorResponseException 413 {@code torii_list_long}, 400 {@code torii_list_encoding}
     */
    String text() throws IOException {
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ErrorResponseException("torii_list_long", null, Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ErrorResponseException("torii_list_encoding", null, Response.Status.BAD_REQUEST);
        }
    }
}
