package io.torii.endpoints.bringing;

/** One line of a list that was left out, the first being 1, and the code of its fault; nothing of what stands in it. */
public record RejectedLine(int line, String error) {}
