package io.torii.ceremony.phone;

import io.torii.port.Chance;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.phone.NumberingPlan;
import io.torii.port.phone.Phones;

/** What registering a number stands on. */
public record PhonePorts(Phones phones, NumberingPlan plan, Slots slots, Keys keys, Chance chance) {}
