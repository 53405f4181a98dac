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
    private volatile Halt halt = new Halt(0, new Stillness());
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

    /** From now on there is a halt on the way: it is counted from here. */
    void halt(Halt next) {
        turn.set(0);
        halt = next;
    }

    @Override
    public HttpResponse<String> send(HttpRequest request) {
        return at(node -> traffic.send(request, node));
    }

    /** Whatever else is asked of a node. */
    <T> T at(Function<URI, T> call) {
        traffic.pass();
        var delayed = turn.incrementAndGet() == halt.before();
        var node = next(delayed);
        try {
            var answer = call.apply(node);
            if (delayed) {
                halt.where().answer();
            }
            return answer;
        } catch (UncheckedIOException unanswered) {
            traffic.lose();
            silent = node;
            return call.apply(traffic.other(node));
        }
    }

    private URI next(boolean delayed) {
        if (delayed) {
            halt.where().stand();
        }
        var node = straight || (turn.get() + halt.before()) % 2 == 0 ? traffic.second() : traffic.first();
        return node.equals(silent) ? traffic.other(node) : node;
    }

    /**
     * A halt. The request that it delays is led to the second node.
     *
     * @param before this request of the user, from 1; 0 for none
     */
    record Halt(int before, Stillness where) {}
}
