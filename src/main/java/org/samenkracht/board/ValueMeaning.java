package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;

/**
 * What a value means to one side, in that side's words.
 *
 * @param party the side that it means this to
 * @param text 1 to 2,000 characters
 * @param by who wrote it
 */
public record ValueMeaning(Id<Party> party, CardText text, Id<Member> by) {}
