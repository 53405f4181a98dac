package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Identity;
import io.torii.domain.recovery.Link;
import io.torii.port.recovery.Links;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Links in memory, one lock for all. */
public final class MemoryLinks implements Links {
    private final Map<Subject, Link> links = new HashMap<>();

    @Override
    public synchronized Optional<Link> of(Subject account) {
        return Optional.ofNullable(links.get(account));
    }

    @Override
    public synchronized Optional<Link> by(String realm, Identity identity) {
        return links.values().stream()
                .filter(link -> link.account().realm().equals(realm))
                .filter(link -> link.identity().equals(identity))
                .findFirst();
    }

    @Override
    public synchronized boolean record(Link link) {
        var owner = by(link.account().realm(), link.identity()).map(Link::account);
        if (owner.isPresent() && !owner.get().equals(link.account())) {
            return false;
        }
        links.put(link.account(), link);
        return true;
    }

    @Override
    public synchronized boolean remove(Link link) {
        return links.remove(link.account(), link);
    }
}
