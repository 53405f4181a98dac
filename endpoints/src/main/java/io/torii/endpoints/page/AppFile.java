package io.torii.endpoints.page;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** One file of a web app. */
public final class AppFile {
    private final String type;
    private final byte[] content;
    private final EntityTag tag;

    AppFile(String type, byte[] content, EntityTag tag) {
        this.type = type;
        this.content = content;
        this.tag = tag;
    }

    /** The file, or that it is still the same: whoever keeps it asks. */
    public Response.ResponseBuilder answer(Request request) {
        var same = request.evaluatePreconditions(tag);
        var answer = same == null ? Response.ok(content, type) : same;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The file, which no browser keeps, not even to go back to: what its page had shown would be there again (R101). */
    public Response.ResponseBuilder unkept() {
        return Response.ok(content, type).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
