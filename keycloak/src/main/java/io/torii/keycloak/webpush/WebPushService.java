package io.torii.keycloak.webpush;

import io.torii.keycloak.ToriiService;
import org.keycloak.models.KeycloakSession;

/** Hands out what this node has for sending notifications. */
record WebPushService(WebPushNode node) implements ToriiService {
    static WebPushService of(KeycloakSession session) {
        return (WebPushService) session.getProvider(ToriiService.class, WebPushServiceFactory.ID);
    }

    static WebPushService opened(WebPushOptions options) {
        return new WebPushService(new WebPushNode(options));
    }

    void stop() {
        node.stop();
    }
}
