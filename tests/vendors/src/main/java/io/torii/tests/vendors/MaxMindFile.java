package io.torii.tests.vendors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a small file by the specification "MaxMind DB File Format" 2.0: a binary tree over the bits of IPv6 addresses,
 * with IPv4 below 96 zeros, records of 24 bits, the data section and the metadata.
 */
public final class MaxMindFile {
    private static final int EMPTY = -1;
    private static final int SEPARATOR = 16;
    private static final byte[] MARKER = "\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);

    /** Of each node its two records: another node's number, EMPTY, or below that an offset into the data. */
    private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {EMPTY, EMPTY}));

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** Says something of an IPv4 network. */
    public MaxMindFile with(String network, int length, Map<String, Object> about) {
        var v4 = v4(network);
        var address = ByteBuffer.allocate(16).put(12, v4).array();
        insert(address, 96 + length, EMPTY - 1 - data.size());
        MaxMindValue.write(data, about);
        return this;
    }

    /** Writes it there. */
    public Path in(Path directory) {
        var file = new ByteArrayOutputStream();
        for (var records : nodes) {
            MaxMindValue.number(file, resolved(records[0]), 3);
            MaxMindValue.number(file, resolved(records[1]), 3);
        }
        file.writeBytes(new byte[SEPARATOR]);
        file.writeBytes(data.toByteArray());
        file.writeBytes(MARKER);
        MaxMindValue.write(file, metadata());
        try {
            return Files.write(directory.resolve("places.mmdb"), file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "node_count",
                (long) nodes.size(),
                "record_size",
                24,
                "ip_version",
                6,
                "binary_format_major_version",
                2,
                "binary_format_minor_version",
                0,
                "build_epoch",
                1_790_000_000L,
                "database_type",
                "Torii-Test-City",
                "languages",
                List.of("en", "ja"),
                "description",
                Map.of("en", "Made for a test"));
    }

    private static byte[] v4(String network) {
        try {
            return InetAddress.getByName(network).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(network, e);
        }
    }

    private void insert(byte[] address, int length, int leaf) {
        var node = 0;
        for (var bit = 0; bit < length; bit++) {
            var side = address[bit / 8] >> (7 - bit % 8) & 1;
            if (bit == length - 1) {
                nodes.get(node)[side] = leaf;
                return;
            }
            if (nodes.get(node)[side] < 0) {
                nodes.add(new int[] {EMPTY, EMPTY});
                nodes.get(node)[side] = nodes.size() - 1;
            }
            node = nodes.get(node)[side];
        }
    }

    private int resolved(int record) {
        if (record >= 0) {
            return record;
        }
        return record == EMPTY ? nodes.size() : nodes.size() + SEPARATOR + (EMPTY - 1 - record);
    }
}
