package org.samenkracht.summary;

import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;

/**
 * One side's turned key: it agrees that the fund reads exactly this text of this card.
 *
 * @param text frozen when the key was turned; another wording needs another turn
 */
public record ConsentGrant(Id<Card> card, Id<Party> party, CardText text, Id<Member> turnedBy, Instant turnedAt) {}
