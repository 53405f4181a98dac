package io.torii.domain.application;

/**
 * What an account is, as far as an application about it depends on it.
 *
 * @param privileged whether it holds a role of the realm's management or of Torii (R12, R13)
 * @param roleless whether it holds no role but those that everybody has (R53)
 * @param active whether MFA is active
 * @param due whether the calendar demands MFA of it (R13)
 * @param tokenless whether it may be given a hardware token and has none, nor anything else (R88)
 */
public record Applicant(boolean privileged, boolean roleless, boolean active, boolean due, boolean tokenless) {}
