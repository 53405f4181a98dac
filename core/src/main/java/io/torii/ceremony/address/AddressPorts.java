package io.torii.ceremony.address;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.address.NoticeAddresses;

/** What notice addresses stand on. */
public record AddressPorts(NoticeAddresses addresses, Slots slots, Keys keys, Chance chance, Clock clock) {}
