package io.torii.endpoints.bringing;

import io.torii.endpoints.page.SentBody;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.keycloak.services.ErrorResponseException;

/** What staff send lists of: how much of one is taken in, and what is answered to one that is not read at all. */
public enum ListKind {
    /** Every line is some transactions of its own, and behind a proxy a request has a minute. */
    ACCOUNTS(1_000_000, 2000, "torii_list_long", "torii_list_columns"),
    /** Some 40,000 rows, kept all at once; Keycloak takes 10 MB. */
    TOKENS(5_000_000, Integer.MAX_VALUE, "torii_token_list_long", "torii_token_columns");

    private final int bytes;
    private final int lines;
    private final String tooLong;
    private final String columns;

    ListKind(int bytes, int lines, String tooLong, String columns) {
        this.bytes = bytes;
        this.lines = lines;
        this.tooLong = tooLong;
        this.columns = columns;
    }

    /**
     * The list that was sent.
     *
     * @param parse is empty for a text whose first line names other columns
     * @param size how many lines it has
     * @throws ErrorResponseException 413 for one that is too long, 400 for other columns, {@code torii_list_encoding} or one that is cut
     */
    public <T> T read(InputStream body, Function<String, Optional<T>> parse, ToIntFunction<T> size) {
        var list = parse.apply(text(body)).orElseThrow(() -> refused(columns, Response.Status.BAD_REQUEST));
        if (size.applyAsInt(list) > lines) {
            throw refused(tooLong, Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return list;
    }

    private String text(InputStream body) {
        var sent = SentBody.whole(body, bytes);
        if (sent.length > bytes) {
            throw refused(tooLong, Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(foreign())
                    .onUnmappableCharacter(foreign())
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("torii_list_encoding", Response.Status.BAD_REQUEST);
        }
    }

    /** A name that a spreadsheet saved in another encoding is nobody's; of a token, it is at most the maker's. */
    private CodingErrorAction foreign() {
        return this == ACCOUNTS ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    }

    private static ErrorResponseException refused(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }
}
