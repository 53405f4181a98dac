package io.torii.keycloak.push;

import io.torii.ceremony.code.GuessCeremony;
import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushRequest;
import io.torii.port.push.PushRequests;
import java.util.List;
import java.util.Optional;

/**
 * Requests of which a wrong number is a wrong entry of its account (R31). It is counted when the phone sends it and not when
 * the browser hears of it: an answered request clears the counts of unanswered ones, and whoever has a user typing numbers
 * at random would not come back to be counted. Its own enrolment is no sign-in and counts for nothing.
 */
record CountedRequests(PushRequests requests, GuessCeremony guesses) implements PushRequests {
    @Override
    public boolean count(Subject subject, String origin, boolean known, PushPolicy.Unanswered limits) {
        return requests.count(subject, origin, known, limits);
    }

    @Override
    public boolean open(PushRequest request) {
        return requests.open(request);
    }

    @Override
    public Optional<PushRequest> find(Subject subject, PushId id) {
        return requests.find(subject, id);
    }

    @Override
    public List<PushRequest> waiting(Subject subject) {
        return requests.waiting(subject);
    }

    @Override
    public boolean decide(PushRequest request, PushOutcome outcome) {
        var decided = requests.decide(request, outcome);
        if (decided
                && outcome == PushOutcome.WRONG_NUMBER
                && request.bound().purpose().bothers()) {
            guesses.claim(request.bound().subject());
        }
        return decided;
    }

    @Override
    public boolean decided(Subject subject, PushId id, String device) {
        return requests.decided(subject, id, device);
    }

    @Override
    public Optional<PushOutcome> take(PushId id, PushRequest.Bound bound) {
        return requests.take(id, bound);
    }

    @Override
    public void withdraw(Subject subject, PushId id) {
        requests.withdraw(subject, id);
    }
}
