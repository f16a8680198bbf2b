package org.samenkracht.board.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What members and guides can do with a lane. */
class LaneMenu extends MenuBar {

    /** The deeds behind the items. */
    interface Deeds {
        void rename();

        void moveLeft();

        void moveRight();

        void archive();
    }

    LaneMenu(Deeds deeds) {
        addClassName("lane-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem lane = addItem("⋯");
        lane.setAriaLabel(getTranslation("lane.menu"));
        var items = lane.getSubMenu();
        items.addItem(getTranslation("lane.rename"), click -> deeds.rename());
        items.addItem(getTranslation("lane.left"), click -> deeds.moveLeft());
        items.addItem(getTranslation("lane.right"), click -> deeds.moveRight());
        items.addItem(getTranslation("lane.archive"), click -> deeds.archive());
    }
}
