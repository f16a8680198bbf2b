package org.samenkracht.stories;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A finger on the glass of one screen. */
final class Finger {

    private static final int STEPS = 8;

    private final CDPSession screen;
    private double x;
    private double y;

    Finger(Page page) {
        screen = page.context().newCDPSession(page);
    }

    /** Touches the middle of something and holds on. */
    Finger takes(Locator handle) {
        handle.scrollIntoViewIfNeeded();
        var box = handle.boundingBox();
        x = box.x + box.width / 2;
        y = box.y + box.height / 2;
        touch("touchStart", point(0, x, y));
        return this;
    }

    Finger moves(double toX, double toY) {
        touch("touchMove", point(0, (x + toX) / 2, (y + toY) / 2));
        x = toX;
        y = toY;
        touch("touchMove", point(0, x, y));
        return this;
    }

    /** Across the glass at this height, as one leafs. */
    void swipes(double fromX, double height, double toX) {
        touch("touchStart", point(0, fromX, height));
        for (int step = 1; step <= STEPS; step++) {
            touch("touchMove", point(0, fromX + (toX - fromX) * step / STEPS, height));
        }
        lifts();
    }

    Finger andASecondOneTouches(double otherX, double otherY) {
        touch("touchStart", point(0, x, y), point(1, otherX, otherY));
        return this;
    }

    void lifts() {
        touch("touchEnd");
    }

    private void touch(String what, JsonObject... points) {
        var touching = new JsonArray();
        for (var point : points) {
            touching.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", what);
        event.add("touchPoints", touching);
        screen.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject point(int finger, double x, double y) {
        var point = new JsonObject();
        point.addProperty("id", finger);
        point.addProperty("x", x);
        point.addProperty("y", y);
        return point;
    }
}
