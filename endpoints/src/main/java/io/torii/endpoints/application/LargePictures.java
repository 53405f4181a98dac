package io.torii.endpoints.application;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.torii.endpoints.page.Html;
import io.torii.endpoints.page.Words;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Answers whoever announces more than the server reads: Quarkus says 413 and nothing else before any resource is asked,
 * and a browser without scripts shows an empty page then (R36). Quarkus finds this class by {@code META-INF/beans.xml}.
 */
@ApplicationScoped
public class LargePictures {
    private static final String PLACE = "/torii/application/photo";

    /** What Keycloak leaves Quarkus to read of a request. */
    private static final long MOST = 10L << 20;

    /** Before the server's own look at the length, whose priority is 2. */
    private static final int EARLY = 100;

    /** A browser that is cut off while it sends may not read what it was told. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);

    void stand(@Observes Filters filters) {
        filters.register(LargePictures::look, EARLY);
    }

    private static void look(RoutingContext context) {
        var request = context.request();
        if (request.method().equals(HttpMethod.POST) && request.path().endsWith(PLACE) && announced(request) > MOST) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context) {
        var request = context.request();
        if (!request.isEnded()) {
            // Whoever has sent all of it leaves the connection to others.
            var timer = context.vertx().setTimer(PATIENCE, over -> cut(request));
            request.endHandler(sent -> context.vertx().cancelTimer(timer));
        }
        request.resume()
                .response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("Referrer-Policy", "no-referrer")
                .end(page(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** HTTP/2 carries other requests on the same connection. */
    private static void cut(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private static String page(String languages) {
        var words = Words.of(LargePictures.class, "large", null, accepted(languages));
        return Html.file(LargePictures.class, "large.html")
                .formatted(words.language(), words.get("title"), words.get("body"), words.get("back"));
    }

    private static List<Locale> accepted(String languages) {
        try {
            return Locale.LanguageRange.parse(languages).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static long announced(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
