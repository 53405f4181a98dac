package io.torii.ceremony.accesspass;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.accesspass.Passes;

/** What Temporary Access Passes stand on. */
public record PassPorts(Passes passes, Slots slots, Keys keys, Clock clock, Chance chance) {}
