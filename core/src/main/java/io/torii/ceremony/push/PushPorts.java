package io.torii.ceremony.push;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Slots;
import io.torii.port.push.Notifications;
import io.torii.port.push.PushRequests;
import io.torii.port.push.Reports;
import io.torii.port.push.Wake;

/** What number matching stands on. */
public record PushPorts(PushRequests requests, Slots slots, Reports reports, Told told, Clock clock, Chance chance) {
    /** Whom a change of a request is told: the phone, and the page that waits. */
    public record Told(Notifications phone, Wake page) {}
}
