package io.torii.gateway.twilio;

import io.torii.keycloak.delivery.Deadline;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.BufferedHttpEntity;

/** Puts our limits over the 30 s that the SDK writes into each request, and reads the whole answer within them. */
final class TwilioLimits implements ExecChainHandler {
    private final RequestConfig config;
    private final Duration total;
    private final Deadline deadline;

    TwilioLimits(RequestConfig config, Duration total, Deadline deadline) {
        this.config = config;
        this.total = total;
        this.deadline = deadline;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        scope.clientContext.setRequestConfig(config);
        return deadline.<ClassicHttpResponse, HttpException>within(
                total, () -> cut(scope), () -> whole(chain.proceed(request, scope)));
    }

    private static void cut(ExecChain.Scope scope) {
        if (scope.originalRequest instanceof Cancellable call) {
            call.cancel();
        }
    }

    private static ClassicHttpResponse whole(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() != null) {
            response.setEntity(new BufferedHttpEntity(response.getEntity()));
        }
        return response;
    }
}
