package io.torii.gateway.vonage;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;

/** Answers as the SDK can read them: whole, and with an object in each error, without which it loses the status. */
final class VonageAnswer {
    private static final int FIRST_ERROR = 300;

    private VonageAnswer() {}

    static CloseableHttpResponse readable(CloseableHttpResponse response) throws IOException {
        if (response.getEntity() != null) {
            response.setEntity(new BufferedHttpEntity(response.getEntity()));
        }
        if (response.getStatusLine().getStatusCode() >= FIRST_ERROR && !isJson(response)) {
            response.setEntity(new StringEntity("{}", ContentType.APPLICATION_JSON));
        }
        return response;
    }

    private static boolean isJson(CloseableHttpResponse response) {
        var entity = response.getEntity();
        return entity != null
                && entity.getContentLength() > 1
                && entity.getContentType() != null
                && entity.getContentType().getValue().contains("json");
    }
}
