package io.torii.tests.vendors;

/**
 * A call that a fake vendor has taken.
 *
 * @param reference the vendor's name for it
 * @param to the number in E.164 form with its {@code +}
 * @param from who calls
 * @param answer where it asks what to say
 * @param status where it tells how the line is
 * @param detects whether it looks for a machine before it asks what to say
 * @param dialled what is dialled on once it is answered, or empty
 */
public record SentCall(
        String reference, String to, String from, String answer, String status, boolean detects, String dialled)
        implements Addressed {}
