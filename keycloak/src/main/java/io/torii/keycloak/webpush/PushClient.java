package io.torii.keycloak.webpush;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.MessageConstraints;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.DnsResolver;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Posts to push services and to nobody else: no redirect, no cookie, no repetition, a short answer within a time (R27). */
final class PushClient {
    private static final int MOST_READ = 1024;
    private static final int MOST_HEADERS = 60;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarm;
    private final int deadline;

    PushClient(WebPushOptions options, DnsResolver resolver, ScheduledExecutorService alarm) {
        this.alarm = alarm;
        deadline = Math.toIntExact(options.deadline().toMillis());
        client = HttpClientBuilder.create()
                .setConnectionManager(connections(options, resolver))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(deadline)
                        .setSocketTimeout(deadline)
                        .setConnectionRequestTimeout(deadline)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(WebPushOptions options, DnsResolver resolver) {
        var schemes = RegistryBuilder.<ConnectionSocketFactory>create()
                .register("https", SSLConnectionSocketFactory.getSystemSocketFactory());
        if (options.development().isPresent()) {
            schemes.register("http", PlainConnectionSocketFactory.getSocketFactory());
        }
        var connections = new PoolingHttpClientConnectionManager(schemes.build(), resolver);
        connections.setMaxTotal(options.threads());
        connections.setDefaultMaxPerRoute(options.threads());
        var limits = MessageConstraints.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(8 * MOST_READ)
                .build();
        connections.setDefaultConnectionConfig(
                ConnectionConfig.custom().setMessageConstraints(limits).build());
        return connections;
    }

    /**
     * The status of the answer.
     *
     * @throws IOException when there was none in time, or the address was refused
     */
    int post(HttpPost request) throws IOException {
        // Time limits of sockets begin anew with every byte.
        var late = alarm.schedule(request::abort, deadline, TimeUnit.MILLISECONDS);
        try (var answer = client.execute(request)) {
            drain(answer.getEntity());
            return answer.getStatusLine().getStatusCode();
        } finally {
            late.cancel(false);
        }
    }

    private static void drain(HttpEntity body) throws IOException {
        if (body != null) {
            body.getContent().readNBytes(MOST_READ);
        }
    }

    void close() throws IOException {
        client.close();
    }
}
