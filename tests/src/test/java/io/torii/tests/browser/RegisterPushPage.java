package io.torii.tests.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The pages that register Torii Authenticator. */
record RegisterPushPage(Page page) {
    static RegisterPushPage shown(Page page, String id) {
        page.locator("#" + id).waitFor();
        return new RegisterPushPage(page);
    }

    /** What a camera reads off the screen. */
    String scanned() {
        try {
            var picture = ImageIO.read(
                    new ByteArrayInputStream(page.locator("#torii-push-qr").screenshot()));
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code can be read", e);
        }
    }

    String link() {
        return page.locator("#torii-push-link").getAttribute("href");
    }

    String code() {
        return page.locator("#torii-push-code").innerText();
    }

    String number() {
        return page.locator("#torii-push-number").innerText().replaceAll("[^0-9]", "");
    }

    void press(String id) {
        page.locator("#" + id).click();
    }

    /** How far the page runs out of its window to the right. */
    int overhang() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
