package io.torii.tests.cluster;

import io.torii.tests.web.Network;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Where a load balancer leads one user's requests: what a node leaves unanswered goes to the other once more. */
final class Lane implements Network {
    private final Traffic traffic;
    private final boolean straight;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile URI silent;

    private Lane(Traffic traffic, boolean straight) {
        this.traffic = traffic;
        this.straight = straight;
    }

    /** To one node and the other in turn. */
    static Lane zigzag(Traffic traffic) {
        return new Lane(traffic, false);
    }

    /** To the second node, as long as it answers. */
    static Lane straight(Traffic traffic) {
        return new Lane(traffic, true);
    }

    @Override
    public HttpResponse<String> send(HttpRequest request) {
        return at(node -> traffic.send(request, node));
    }

    /** Whatever else is asked of a node. */
    <T> T at(Function<URI, T> call) {
        traffic.pass();
        var node = next();
        try {
            return call.apply(node);
        } catch (UncheckedIOException unanswered) {
            traffic.lose();
            silent = node;
            return call.apply(traffic.other(node));
        }
    }

    private URI next() {
        var second = straight || turn.getAndIncrement() % 2 == 1;
        var node = second ? traffic.second() : traffic.first();
        return node.equals(silent) ? traffic.other(node) : node;
    }
}
