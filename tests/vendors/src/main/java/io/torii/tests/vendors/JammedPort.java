package io.torii.tests.vendors;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A port on the loopback whose queue is full and that nobody serves: whoever connects waits, as behind a firewall. */
public final class JammedPort implements AutoCloseable {
    private static final int MOST = 64;
    private static final int PATIENCE_MS = 200;

    private final ServerSocket server;
    private final List<Socket> waiting = new ArrayList<>();

    public JammedPort() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        while (connects()) {
            if (waiting.size() > MOST) {
                throw new IOException("this system takes connections that nobody accepts");
            }
        }
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        for (var socket : waiting) {
            socket.close();
        }
        server.close();
    }

    private boolean connects() throws IOException {
        var socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()), PATIENCE_MS);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }
}
