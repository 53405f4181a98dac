package io.torii.domain.where;

import io.torii.domain.LiteralAddress;
import io.torii.domain.binding.NetworkRange;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The neighbourhood of an address, which names no household: {@code 192.0.2.0/24} or {@code 2001:db8:1::/48}, as RFC 5952
 * writes it.
 *
 * @param text empty when the address could not be read
 */
public record AddressBlock(String text) {
    private static final int V4_BYTES = 4;
    private static final int V6_GROUPS = 3;

    public static AddressBlock of(String address) {
        return new AddressBlock(LiteralAddress.parse(address)
                .map(LiteralAddress::bytes)
                .map(bytes -> bytes.length == V4_BYTES ? v4(bytes) : v6(bytes))
                .orElse(""));
    }

    /** The first of its addresses; empty when there are none. */
    public String first() {
        return text.replaceFirst("/.*", "");
    }

    /** Its addresses as a range. */
    public Optional<NetworkRange> range() {
        return text.isEmpty() ? Optional.empty() : Optional.of(NetworkRange.parse(text));
    }

    private static String v4(byte[] bytes) {
        return IntStream.range(0, 3)
                        .mapToObj(i -> Byte.toUnsignedInt(bytes[i]) + ".")
                        .collect(Collectors.joining()) + "0/24";
    }

    private static String v6(byte[] bytes) {
        var groups = IntStream.range(0, V6_GROUPS)
                .map(i -> Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(i * Short.BYTES)))
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(":"));
        // The zeros before the end go with those after it.
        return groups.replaceFirst("(^|:)0(:0)*$", "") + "::/48";
    }
}
