package io.torii.domain.picture;

/** A file is not what it began as; caught where files are read. */
final class MalformedPicture extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedPicture(String why) {
        super(why);
    }
}
