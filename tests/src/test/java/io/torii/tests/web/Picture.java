package io.torii.tests.web;

/** A file as a browser sends it. */
public final class Picture {
    private final String field;
    private final String name;
    private final byte[] bytes;

    /**
     * @param field the form's name for it
     * @param name what the file calls itself; the browser believes its ending
     */
    public Picture(String field, String name, byte[] bytes) {
        this.field = field;
        this.name = name;
        this.bytes = bytes.clone();
    }

    String field() {
        return field;
    }

    String name() {
        return name;
    }

    String type() {
        return name.endsWith("png") ? "image/png" : "image/jpeg";
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
