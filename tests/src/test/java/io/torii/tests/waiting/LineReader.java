package io.torii.tests.waiting;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Hands every line on when it comes. */
record LineReader(Consumer<String> hear) implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        hear.accept(line);
    }

    @Override
    public void onError(Throwable broken) {
        hear.accept("broken: " + broken);
    }

    @Override
    public void onComplete() {
        hear.accept("");
    }
}
