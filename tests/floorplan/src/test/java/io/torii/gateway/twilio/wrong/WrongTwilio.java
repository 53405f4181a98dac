package io.torii.gateway.twilio.wrong;

import io.torii.gateway.vonage.wrong.WrongVonage;

/** Imports another vendor. */
public record WrongTwilio(WrongVonage other) {}
