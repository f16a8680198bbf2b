package org.samenkracht.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** A screen, and the language that its owner reads. */
enum Profile {
    ENGLISH_DESK("en-GB", 1280, 800),
    DUTCH_DESK("nl-NL", 1280, 800),
    DUTCH_TABLET("nl-NL", 648, 960),
    DUTCH_PHONE("nl-NL", 390, 844);

    private final String locale;
    private final int width;
    private final int height;

    Profile(String locale, int width, int height) {
        this.locale = locale;
        this.width = width;
        this.height = height;
    }

    Locale language() {
        return Locale.of(Locale.forLanguageTag(locale).getLanguage());
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, height)
                .setHasTouch(this == DUTCH_PHONE)
                .setIsMobile(this == DUTCH_PHONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE);
    }

    /** Makes a tab as wide and as high as such a screen. */
    void sizes(Page tab) {
        tab.setViewportSize(width, height);
    }

    /** Makes a tab of such a screen as it is when it is opened. */
    void fits(Page tab) {
        sizes(tab);
        tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setReducedMotion(null));
    }
}
