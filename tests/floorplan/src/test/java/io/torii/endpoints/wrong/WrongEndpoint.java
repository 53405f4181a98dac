package io.torii.endpoints.wrong;

import io.torii.port.Clock;
import jakarta.ws.rs.sse.SseEventSink;

/** Carries a port, and holds a session open. */
public record WrongEndpoint(Clock clock, SseEventSink sink) {}
