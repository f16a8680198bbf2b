package org.samenkracht.coalition;

import java.util.List;

/**
 * What someone sees who opens a join link: where one is invited, and nothing of what is on the boards.
 *
 * @param invitedBy the name of who made the link
 * @param sides in the order in which they are shown
 */
public record Invitation(Coalition coalition, String invitedBy, List<Party> sides) {}
