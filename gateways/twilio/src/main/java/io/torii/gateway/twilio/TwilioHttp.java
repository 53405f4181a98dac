package io.torii.gateway.twilio;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import io.torii.keycloak.delivery.CallLimits;
import io.torii.keycloak.delivery.Deadline;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * The SDK's client for one request per text. The SDK repeats a POST three times after a 5xx, and its HTTP client once
 * more after 429 and 503: each could be a second text to the user, and fail-over to another provider is the sender's.
 */
final class TwilioHttp extends NetworkHttpClient implements AutoCloseable {
    /** As many as calls of one gateway may hang at once. */
    private static final int CONNECTIONS = 512;

    private final URI baseUrl;

    private TwilioHttp(HttpClientBuilder builder, URI baseUrl) {
        super(builder);
        this.baseUrl = baseUrl;
    }

    static TwilioHttp within(CallLimits limits, Deadline deadline) {
        var builder = HttpClientBuilder.create()
                .useSystemProperties()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .addExecInterceptorFirst("limits", new TwilioLimits(config(limits), limits.total(), deadline))
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .useSystemProperties()
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .setDefaultSocketConfig(SocketConfig.custom()
                                .setSoTimeout(timeout(limits))
                                .build())
                        .build());
        return new TwilioHttp(builder, limits.baseUrl());
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        return TwilioAnswer.readable(super.makeRequest(new TwilioAddress(request, baseUrl)));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException ignored) {
            // Nothing is owed to a server that is going down.
        }
    }

    @SuppressWarnings("deprecation") // The SDK sets the deprecated connect timeout on the request, and that one wins.
    private static RequestConfig config(CallLimits limits) {
        return RequestConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setConnectionRequestTimeout(Timeout.of(limits.connect()))
                .setResponseTimeout(timeout(limits))
                .build();
    }

    private static Timeout timeout(CallLimits limits) {
        return Timeout.of(limits.read());
    }
}
