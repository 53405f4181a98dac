package io.torii.ceremony.application;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.application.Applicants;
import io.torii.port.application.Applications;
import io.torii.port.application.Consequences;
import io.torii.port.application.Photos;
import io.torii.port.application.Queue;

/** What the ceremonies of applications stand on. */
public record ApplicationPorts(
        Stores stores, Applicants applicants, Consequences consequences, Draws draws, Clock clock) {
    /** Where applications, pictures and tries are kept. */
    public record Stores(Applications applications, Queue queue, Photos photos, Slots slots) {}

    /** What codes and ids are made of and told by. */
    public record Draws(Keys keys, Chance chance) {}
}
