package io.torii.gateway.vonage;

import io.torii.keycloak.delivery.CallLimits;
import io.torii.keycloak.delivery.Deadline;
import java.io.IOException;
import java.time.Duration;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.protocol.HttpContext;

/** The SDK's HTTP client, which sends each request once and reads the whole answer within our limits. */
final class VonageHttp extends CloseableHttpClient {
    /** As many as calls of one gateway may hang at once. */
    private static final int CONNECTIONS = 512;

    private final CloseableHttpClient client;
    private final Duration total;
    private final Deadline deadline;

    private VonageHttp(CloseableHttpClient client, Duration total, Deadline deadline) {
        this.client = client;
        this.total = total;
        this.deadline = deadline;
    }

    static VonageHttp within(CallLimits limits, Deadline deadline) {
        var connect = Math.toIntExact(limits.connect().toMillis());
        var read = Math.toIntExact(limits.read().toMillis());
        var client = HttpClientBuilder.create()
                .useSystemProperties()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(read)
                        .setTcpNoDelay(true)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(connect)
                        .setConnectionRequestTimeout(connect)
                        .setSocketTimeout(read)
                        .build())
                .build();
        return new VonageHttp(client, limits.total(), deadline);
    }

    @Override
    protected CloseableHttpResponse doExecute(HttpHost target, HttpRequest request, HttpContext context)
            throws IOException {
        return deadline.<CloseableHttpResponse, IOException>within(
                total, () -> cut(request), () -> VonageAnswer.readable(client.execute(target, request, context)));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException ignored) {
            // Nothing is owed to a server that is going down.
        }
    }

    @Override
    @Deprecated
    public org.apache.http.params.HttpParams getParams() {
        return client.getParams();
    }

    @Override
    @Deprecated
    public org.apache.http.conn.ClientConnectionManager getConnectionManager() {
        return client.getConnectionManager();
    }

    private static void cut(HttpRequest request) {
        if (request instanceof HttpUriRequest call) {
            call.abort();
        }
    }
}
