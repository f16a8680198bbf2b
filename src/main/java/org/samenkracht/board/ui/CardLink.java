package org.samenkracht.board.ui;

/** A link that opens a board at one card. Whoever follows it to a card that is not there, is told so calmly. */
class CardLink {

    private final OpenBoard board;

    CardLink(OpenBoard board) {
        this.board = board;
    }

    /** @param card as the address names it; what is unknown and what is of another board look the same */
    void follow(String card) {
        var element = board.element();
        element.getElement().callJsFunction("pointAt", card, element.getTranslation(whyMissing(card)));
    }

    private String whyMissing(String card) {
        boolean inTheTrash = board.verbs().boards().trash(board.me(), board.id()).stream()
                .anyMatch(archived -> archived.id().toString().equals(card));
        return inTheTrash ? "link.trash" : "link.missing";
    }
}
