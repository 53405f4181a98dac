package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Due;
import io.torii.domain.application.Search;
import io.torii.port.application.Applications;
import io.torii.port.application.Queue;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Applications, in memory. */
public final class MemoryApplications implements Applications, Queue {
    private static final Comparator<Application> AGE =
            Comparator.comparing(each -> each.filing().at());

    private final Map<ApplicationId, Application> kept = new LinkedHashMap<>();
    private final Map<Seen, Instant> lookedAt = new HashMap<>();

    @Override
    public synchronized boolean file(Application application) {
        return open(application.subject()).isEmpty() && kept.putIfAbsent(application.id(), application) == null;
    }

    @Override
    public synchronized Optional<Application> find(String realm, ApplicationId id) {
        return Optional.ofNullable(kept.get(id))
                .filter(each -> each.subject().realm().equals(realm));
    }

    @Override
    public synchronized Optional<Application> open(Subject subject) {
        return of(subject).stream().filter(Application::isOpen).findFirst();
    }

    @Override
    public synchronized List<Application> of(Subject subject) {
        return kept.values().stream()
                .filter(each -> each.subject().equals(subject))
                .sorted(AGE.reversed())
                .toList();
    }

    @Override
    public synchronized boolean replace(Application seen, Application next) {
        var stands = kept.get(seen.id());
        if (stands == null || stands.version() != seen.version()) {
            return false;
        }
        kept.put(seen.id(), next.numbered(seen.version() + 1));
        return true;
    }

    @Override
    public synchronized List<Application> list(Search search) {
        return matching(search)
                .sorted(AGE)
                .skip(search.first())
                .limit(search.most())
                .toList();
    }

    @Override
    public synchronized int count(Search search) {
        return (int) matching(search).count();
    }

    @Override
    public synchronized List<Application> waiting(Instant now, int most) {
        return kept.values().stream()
                .filter(each ->
                        new Due(each).at().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(this::turn))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void looked(Application seen, Instant now) {
        lookedAt.put(new Seen(seen.id(), seen.version()), now);
    }

    @Override
    public synchronized void forget(String realm, Instant closedBefore) {
        kept.values()
                .removeIf(each -> each.subject().realm().equals(realm)
                        && each.closed().filter(at -> at.isBefore(closedBefore)).isPresent());
    }

    @Override
    public synchronized List<String> realms() {
        return kept.values().stream()
                .map(each -> each.subject().realm())
                .distinct()
                .toList();
    }

    private Stream<Application> matching(Search search) {
        return kept.values().stream()
                .filter(each -> each.subject().realm().equals(search.realm()))
                .filter(each ->
                        each.state().phase().filter(search.phases()::contains).isPresent());
    }

    private Instant turn(Application each) {
        var due = new Due(each).at().orElseThrow();
        var looked = lookedAt.getOrDefault(new Seen(each.id(), each.version()), due);
        return looked.isAfter(due) ? looked : due;
    }

    private record Seen(ApplicationId id, int version) {}
}
