package io.torii.keycloak.application;

import io.torii.domain.picture.Orientation;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A picture turned as its camera was held, no longer than asked for, on white where it was transparent. */
record Upright(BufferedImage decoded, Orientation orientation) {
    BufferedImage within(int longest) {
        var scale = Math.min(1.0, (double) longest / Math.max(decoded.getWidth(), decoded.getHeight()));
        var width = Math.max(1, (int) Math.round(decoded.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(decoded.getHeight() * scale));
        var turned = orientation.isTurned();
        var upright = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var brush = upright.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.transform(turn(width, height));
            brush.drawImage(decoded, 0, 0, width, height, null);
        } finally {
            brush.dispose();
        }
        return upright;
    }

    /** What takes a picture of that size to its upright place: Exif 2.32, tag Orientation. */
    private AffineTransform turn(int width, int height) {
        return switch (orientation.value()) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
