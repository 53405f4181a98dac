package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.KeptPass;
import io.torii.port.accesspass.Passes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Passes in memory, one per account. */
public final class MemoryPasses implements Passes {
    private final Map<Subject, KeptPass> kept = new HashMap<>();

    @Override
    public synchronized Optional<KeptPass> find(Subject subject) {
        return Optional.ofNullable(kept.get(subject));
    }

    @Override
    public synchronized void keep(Subject subject, KeptPass pass) {
        kept.put(subject, pass);
    }

    @Override
    public synchronized boolean remove(Subject subject, KeptPass pass) {
        return same(subject, pass) && kept.remove(subject) != null;
    }

    @Override
    public synchronized boolean use(Subject subject, KeptPass pass) {
        return same(subject, pass) && kept.put(subject, pass.used()) != null;
    }

    private boolean same(Subject subject, KeptPass pass) {
        return find(subject)
                .filter(found -> found.pass().id().equals(pass.pass().id()))
                .isPresent();
    }
}
