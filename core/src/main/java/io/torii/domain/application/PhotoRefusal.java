package io.torii.domain.application;

/** Why a picture is not taken (R36). */
public enum PhotoRefusal {
    EMPTY,
    /** More than 8 MB, announced or sent. */
    TOO_LARGE,
    /** More than 40 megapixels, by its own header: it is never decoded. */
    TOO_MANY_PIXELS,
    /** What an iPhone keeps unless a page asks for JPEG. */
    HEIC,
    /** By its content neither JPEG nor PNG, whatever it is called. */
    NOT_A_PHOTO,
    /** It begins like a picture and is none, or is damaged. */
    UNREADABLE,
    /** Others' pictures are being looked at: again in a moment. */
    BUSY,
    /** More than a day's number of this user. */
    TOO_MANY
}
