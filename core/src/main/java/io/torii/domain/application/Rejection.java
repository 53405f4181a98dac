package io.torii.domain.application;

/** What an applicant is told of a rejection (R54); the reviewer's own words are internal. */
public enum Rejection {
    /** The picture cannot be read; send another. */
    PICTURE,
    /** We could not confirm that it is you; please come to the counter. */
    NOT_CONFIRMED,
    /** Withdrawn. */
    WITHDRAWN
}
